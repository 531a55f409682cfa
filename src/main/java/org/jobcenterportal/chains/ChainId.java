package org.jobcenterportal.chains;

import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of a chain. */
public record ChainId(UUID value) implements Identifier {

    public static ChainId next() {
        return new ChainId(Identifier.nextValue());
    }
}

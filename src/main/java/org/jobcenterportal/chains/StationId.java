package org.jobcenterportal.chains;

import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of a station. */
public record StationId(UUID value) implements Identifier {

    public static StationId next() {
        return new StationId(Identifier.nextValue());
    }
}

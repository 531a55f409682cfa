package org.jobcenterportal.attendance;

import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of a correction. */
public record CorrectionId(UUID value) implements Identifier {

    static CorrectionId next() {
        return new CorrectionId(Identifier.nextValue());
    }
}

package org.jobcenterportal.appointments;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of a nomination. */
@Embeddable
public record NominationId(UUID value) implements Identifier {

    public static NominationId next() {
        return new NominationId(Identifier.nextValue());
    }
}

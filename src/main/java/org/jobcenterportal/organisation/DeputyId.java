package org.jobcenterportal.organisation;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of a deputy's term. */
@Embeddable
record DeputyId(UUID value) implements Identifier {

    static DeputyId next() {
        return new DeputyId(Identifier.nextValue());
    }
}

package org.jobcenterportal.events;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of one quota of an event. */
@Embeddable
public record QuotaId(UUID value) implements Identifier {

    public static QuotaId next() {
        return new QuotaId(Identifier.nextValue());
    }
}

package org.jobcenterportal.events;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of an event (Veranstaltung). */
@Embeddable
public record EventId(UUID value) implements Identifier {

    public static EventId next() {
        return new EventId(Identifier.nextValue());
    }
}

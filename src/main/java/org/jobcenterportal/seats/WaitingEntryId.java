package org.jobcenterportal.seats;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of somebody's wait for a place. */
@Embeddable
public record WaitingEntryId(UUID value) implements Identifier {

    public static WaitingEntryId next() {
        return new WaitingEntryId(Identifier.nextValue());
    }
}

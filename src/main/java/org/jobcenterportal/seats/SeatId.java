package org.jobcenterportal.seats;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of the place or places that somebody has. */
@Embeddable
public record SeatId(UUID value) implements Identifier {

    public static SeatId next() {
        return new SeatId(Identifier.nextValue());
    }
}

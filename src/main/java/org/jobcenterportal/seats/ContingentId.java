package org.jobcenterportal.seats;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of one limited number of places. */
@Embeddable
public record ContingentId(UUID value) implements Identifier {

    public static ContingentId next() {
        return new ContingentId(Identifier.nextValue());
    }
}

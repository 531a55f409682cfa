package org.jobcenterportal.organisation;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of a venue. */
@Embeddable
public record VenueId(UUID value) implements Identifier {

    public static VenueId next() {
        return new VenueId(Identifier.nextValue());
    }
}

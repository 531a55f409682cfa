package org.jobcenterportal.organisation;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of a team of the office. */
@Embeddable
public record TeamId(UUID value) implements Identifier {

    public static TeamId next() {
        return new TeamId(Identifier.nextValue());
    }
}

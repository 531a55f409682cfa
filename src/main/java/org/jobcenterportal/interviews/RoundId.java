package org.jobcenterportal.interviews;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of a round of talks (Gesprächsrunde). */
@Embeddable
public record RoundId(UUID value) implements Identifier {

    public static RoundId next() {
        return new RoundId(Identifier.nextValue());
    }
}

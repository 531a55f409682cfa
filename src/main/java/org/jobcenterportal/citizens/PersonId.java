package org.jobcenterportal.citizens;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of a person whom the office serves. */
@Embeddable
public record PersonId(UUID value) implements Identifier {

    public static PersonId next() {
        return new PersonId(Identifier.nextValue());
    }
}

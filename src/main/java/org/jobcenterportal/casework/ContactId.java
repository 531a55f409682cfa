package org.jobcenterportal.casework;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of a contact. */
@Embeddable
public record ContactId(UUID value) implements Identifier {

    public static ContactId next() {
        return new ContactId(Identifier.nextValue());
    }
}

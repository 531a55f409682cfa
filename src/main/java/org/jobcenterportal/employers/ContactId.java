package org.jobcenterportal.employers;

import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of somebody whom one may ask at an employer's. */
public record ContactId(UUID value) implements Identifier {

    public static ContactId next() {
        return new ContactId(Identifier.nextValue());
    }
}

package org.jobcenterportal.signup;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of somebody's registration for an event. */
@Embeddable
public record RegistrationId(UUID value) implements Identifier {

    public static RegistrationId next() {
        return new RegistrationId(Identifier.nextValue());
    }
}

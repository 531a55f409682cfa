package org.jobcenterportal.runs;

import java.io.Serializable;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** Whom one asks at the provider. */
public record RunContact(
        String name, @Nullable PhoneNumber phone, @Nullable EmailAddress email) implements Serializable {

    public RunContact {
        if (name.isBlank() || name.length() > 120) {
            throw new IllegalArgumentException("A contact's name has 1 to 120 characters");
        }
    }
}

package org.jobcenterportal.signup;

import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** Who signs up without an account: a name, and an e-mail address or a phone number. */
public record VisitorContact(
        String name, @Nullable EmailAddress email, @Nullable PhoneNumber phone) {

    public VisitorContact {
        name = name.strip().replaceAll("\\s+", " ");
        if (name.isEmpty() || name.length() > Holder.MAX_NAME) {
            throw new IllegalArgumentException("A name has 1 to " + Holder.MAX_NAME + " characters");
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A name has no control characters");
        }
        if (email == null && phone == null) {
            throw new IllegalArgumentException("Somebody is reached by e-mail or by phone");
        }
    }
}

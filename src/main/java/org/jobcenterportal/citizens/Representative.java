package org.jobcenterportal.citizens;

import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.kernel.PostalAddress;
import org.jspecify.annotations.Nullable;

/** Somebody who acts for a person, and how she is reached. */
public record Representative(
        PersonName name,
        FormOfAddress address,
        @Nullable PostalAddress residence,
        @Nullable EmailAddress email,
        @Nullable PhoneNumber phone) {

    /** Whether a mail or a letter reaches her. */
    boolean isReached() {
        return email != null || residence != null;
    }
}

package org.jobcenterportal.organisation;

import java.time.LocalDate;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** What the office says of a colleague; {@code until} is the last working day. */
public record StaffDraft(
        StaffId id,
        @Nullable AccountId account,
        PersonName name,
        FormOfAddress address,
        String function,
        TeamId team,
        @Nullable EmailAddress email,
        @Nullable PhoneNumber phone,
        LocalDate since,
        @Nullable LocalDate until) {

    public StaffDraft {
        if (function.isBlank() || function.length() > 120) {
            throw new IllegalArgumentException("A function has 1 to 120 characters");
        }
        if (until != null && until.isBefore(since)) {
            throw new IllegalArgumentException("Nobody leaves before she comes");
        }
    }
}

package org.jobcenterportal.organisation;

import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** A colleague as others see her: name, function, team, how to reach her. */
public record StaffDetails(
        StaffId id,
        @Nullable AccountId account,
        PersonName name,
        FormOfAddress address,
        String function,
        TeamId team,
        String teamName,
        @Nullable EmailAddress email,
        @Nullable PhoneNumber phone) {}

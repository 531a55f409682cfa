package org.jobcenterportal.referrals;

import java.time.LocalDate;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.kernel.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A referral on a list.
 *
 * @param name whose it is; not of protected people
 */
public record ReferralRow(
        ReferralId id,
        ReferralAim aim,
        String to,
        ReferralStatus status,
        LocalDate dueOn,
        @Nullable PersonName name,
        CustomerNumber number) {}

package org.jobcenterportal.referrals;

import java.time.Instant;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * One step of a referral.
 *
 * @param by who of the office noted it; nobody where the portal or the person herself did
 */
public record ReferralStep(
        ReferralStatus status,
        Instant at,
        @Nullable StaffId by,
        @Nullable Words note) {}

package org.jobcenterportal.caseload;

import java.time.Instant;
import java.util.UUID;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.organisation.StaffDetails;
import org.jspecify.annotations.Nullable;

/**
 * A reason that a colleague gave for looking at the case of others, as data protection reads it.
 *
 * @param known whether somebody has this number
 * @param opened whether the case opened
 * @param review what data protection found, if it has looked
 */
public record GivenReason(
        UUID id,
        StaffDetails colleague,
        CustomerNumber number,
        boolean known,
        boolean opened,
        CaseReason reason,
        Instant askedAt,
        @Nullable Review review) {

    /** That data protection has looked at a reason. */
    public record Review(Instant at, String note) {}
}

package org.jobcenterportal.caseload;

import java.time.Instant;
import org.jobcenterportal.organisation.StaffId;

/** That a case was open to a colleague for a while, because she gave a reason. */
public record GrantedLook(StaffId colleague, Instant from, Instant until, CaseReason reason) {

    /** Whether what the colleague did at this moment was done for this reason. */
    public boolean covers(StaffId other, Instant moment) {
        return colleague.equals(other) && !moment.isBefore(from) && moment.isBefore(until);
    }
}

package org.jobcenterportal.casework;

import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The colleague who is working on a case right now. */
@Component
class CaseWorker {

    private final CurrentUser user;
    private final StaffDirectory staff;

    CaseWorker(CurrentUser user, StaffDirectory staff) {
        this.user = user;
        this.staff = staff;
    }

    StaffDetails details() {
        return staff.ofAccount(user.require().id())
                .orElseThrow(() -> new AccessDeniedException("Nobody of the office is signed in"));
    }

    StaffId id() {
        return details().id();
    }
}

package org.jobcenterportal.assignments;

import java.time.LocalDate;

/** Whose move it is. */
public enum WaitsFor {
    /** The one whose case it is. */
    OFFICE,
    /** Somebody who clears what costs much. */
    APPROVAL,
    CITIZEN,
    PROVIDER,
    /** A seat that becomes free. */
    SEAT,
    /** Nobody: she is taking part. */
    RUNNING,
    /** Nobody: it is over. */
    NOBODY;

    static WaitsFor of(Assignment assignment, LocalDate today) {
        return switch (assignment.status()) {
            case DISCUSSED -> assignment.answer() == null ? CITIZEN : OFFICE;
            case APPROVAL_PENDING -> APPROVAL;
            case DRAFT, APPROVED, SEAT_RESERVED -> OFFICE;
            case WAITLISTED -> assignment.waiting().isOffered() ? CITIZEN : SEAT;
            case SENT_TO_PROVIDER, PROVIDER_ACCEPTED -> PROVIDER;
            case ENTERED, INTERRUPTED -> assignment.proposal() == null ? RUNNING : OFFICE;
            case COMPLETED, LEFT_EARLY, FOLLOWED_UP_3M ->
                assignment.followUpOn().filter(due -> !due.isAfter(today)).isPresent() ? OFFICE : NOBODY;
            case CITIZEN_DECLINED, PROVIDER_DECLINED, NOT_STARTED, FOLLOWED_UP_6M, WITHDRAWN, RECORDED_IN_ERROR ->
                NOBODY;
        };
    }
}

package org.jobcenterportal.assignments;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happened on the way, as the history tells it. */
public enum AssignmentStep {
    SUGGESTED(AssignmentStatus.DISCUSSED),
    ANSWERED_YES,
    ANSWERED_NO(AssignmentStatus.CITIZEN_DECLINED),
    ANSWERED_TALK,
    ANSWER_TAKEN_BACK,
    APPROVAL_ASKED(AssignmentStatus.APPROVAL_PENDING),
    APPROVED(AssignmentStatus.APPROVED),
    HANDED_OVER,
    HAND_OVER_TAKEN_BACK,
    SEAT_TAKEN(AssignmentStatus.SEAT_RESERVED),
    WAITS_FOR_SEAT(AssignmentStatus.WAITLISTED),
    SEAT_OFFERED,
    OFFER_DECLINED,
    OFFER_EXPIRED,
    WAIT_PAUSED,
    WAIT_RESUMED,
    INTEREST_ASKED,
    INTEREST_CONFIRMED,
    SENT(AssignmentStatus.SENT_TO_PROVIDER),
    ACCEPTED(AssignmentStatus.PROVIDER_ACCEPTED),
    DECLINED_BY_PROVIDER(AssignmentStatus.PROVIDER_DECLINED),
    ENTERED(AssignmentStatus.ENTERED),
    NOT_STARTED(AssignmentStatus.NOT_STARTED),
    INTERRUPTED(AssignmentStatus.INTERRUPTED),
    RESUMED(AssignmentStatus.ENTERED),
    EXTENSION_PROPOSED,
    ENDING_PROPOSED,
    EXTENDED,
    PROPOSAL_NOT_TAKEN,
    COMPLETED(AssignmentStatus.COMPLETED),
    LEFT_EARLY(AssignmentStatus.LEFT_EARLY),
    FOLLOWED_UP_3M(AssignmentStatus.FOLLOWED_UP_3M),
    FOLLOWED_UP_6M(AssignmentStatus.FOLLOWED_UP_6M),
    WITHDRAWN(AssignmentStatus.WITHDRAWN),
    RECORDED_IN_ERROR(AssignmentStatus.RECORDED_IN_ERROR);

    private final @Nullable AssignmentStatus leadsTo;

    AssignmentStep() {
        this(null);
    }

    AssignmentStep(@Nullable AssignmentStatus leadsTo) {
        this.leadsTo = leadsTo;
    }

    /** Where it stands after this step; empty where it stands as before. */
    Optional<AssignmentStatus> leadsTo() {
        return Optional.ofNullable(leadsTo);
    }
}

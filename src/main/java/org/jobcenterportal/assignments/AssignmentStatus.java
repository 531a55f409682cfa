package org.jobcenterportal.assignments;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where an assignment stands, and where it can go from there. */
public enum AssignmentStatus {
    /** Being prepared; the citizen has not seen it. */
    DRAFT,
    /** The citizen knows it with its reason, and can answer. */
    DISCUSSED,
    CITIZEN_DECLINED,
    /** Waits for a second pair of eyes. */
    APPROVAL_PENDING,
    /** Free to be entered into the central system once a seat is hers; that is no decision about a benefit. */
    APPROVED,
    SEAT_RESERVED,
    WAITLISTED,
    SENT_TO_PROVIDER,
    PROVIDER_DECLINED,
    PROVIDER_ACCEPTED,
    NOT_STARTED,
    ENTERED,
    INTERRUPTED,
    COMPLETED,
    LEFT_EARLY,
    FOLLOWED_UP_3M,
    FOLLOWED_UP_6M,
    /** Ended by either side before anything began. */
    WITHDRAWN,
    /** Should never have been there; it stays visible as that. */
    RECORDED_IN_ERROR;

    private static final Set<AssignmentStatus> WITH_SEAT =
            EnumSet.of(SEAT_RESERVED, SENT_TO_PROVIDER, PROVIDER_ACCEPTED, ENTERED, INTERRUPTED);
    private static final Set<AssignmentStatus> BEFORE_BEGINNING = EnumSet.of(
            DRAFT,
            DISCUSSED,
            APPROVAL_PENDING,
            APPROVED,
            SEAT_RESERVED,
            WAITLISTED,
            SENT_TO_PROVIDER,
            PROVIDER_ACCEPTED);
    private static final Set<AssignmentStatus> BEGUN =
            EnumSet.of(ENTERED, INTERRUPTED, COMPLETED, LEFT_EARLY, FOLLOWED_UP_3M, FOLLOWED_UP_6M);
    private static final Set<AssignmentStatus> KNOWN_TO_PROVIDER = EnumSet.of(
            SENT_TO_PROVIDER,
            PROVIDER_DECLINED,
            PROVIDER_ACCEPTED,
            NOT_STARTED,
            ENTERED,
            INTERRUPTED,
            COMPLETED,
            LEFT_EARLY,
            FOLLOWED_UP_3M,
            FOLLOWED_UP_6M);
    private static final Set<AssignmentStatus> IN_IT = EnumSet.of(ENTERED, INTERRUPTED);
    private static final Set<AssignmentStatus> AFTERWARDS = EnumSet.of(COMPLETED, LEFT_EARLY, FOLLOWED_UP_3M);

    /** All in which something is still to come. */
    static List<AssignmentStatus> allOpen() {
        return Arrays.stream(values()).filter(AssignmentStatus::isOpen).toList();
    }

    /** Where it can go from here. */
    public Set<AssignmentStatus> next() {
        var next = EnumSet.noneOf(AssignmentStatus.class);
        next.addAll(onward());
        if (isBeforeBeginning()) {
            next.add(WITHDRAWN);
        }
        if (this != RECORDED_IN_ERROR) {
            next.add(RECORDED_IN_ERROR);
        }
        return next;
    }

    public boolean mayBecome(AssignmentStatus other) {
        return next().contains(other);
    }

    /** Whether a seat of the run is hers. */
    public boolean holdsSeat() {
        return WITH_SEAT.contains(this);
    }

    /** Whether it is time to enter it into the central system: a seat is hers, and nothing has begun. */
    public boolean isForCentralSystem() {
        return holdsSeat() && isBeforeBeginning();
    }

    /** Whether the provider was told of her. */
    public boolean isKnownToProvider() {
        return KNOWN_TO_PROVIDER.contains(this);
    }

    /** Whether nothing has begun yet, and something still can. */
    public boolean isBeforeBeginning() {
        return BEFORE_BEGINNING.contains(this);
    }

    /** Whether she is taking part, or has. */
    public boolean hasBegun() {
        return BEGUN.contains(this);
    }

    /** Whether she is taking part now, with or without a pause. */
    public boolean isInIt() {
        return IN_IT.contains(this);
    }

    /** Whether something is still to come, the follow-up apart: of one offer nobody has two that are open. */
    public boolean isOpen() {
        return isBeforeBeginning() || isInIt();
    }

    /** Whether it has ended after taking part, and is still to be followed up. */
    public boolean isToBeFollowedUp() {
        return AFTERWARDS.contains(this);
    }

    private Set<AssignmentStatus> onward() {
        return switch (this) {
            case DRAFT -> EnumSet.of(DISCUSSED);
            case DISCUSSED -> EnumSet.of(CITIZEN_DECLINED, APPROVAL_PENDING);
            case CITIZEN_DECLINED -> EnumSet.of(DISCUSSED);
            case APPROVAL_PENDING -> EnumSet.of(APPROVED);
            case APPROVED -> EnumSet.of(SEAT_RESERVED, WAITLISTED);
            case WAITLISTED -> EnumSet.of(SEAT_RESERVED);
            case SEAT_RESERVED -> EnumSet.of(SENT_TO_PROVIDER);
            case SENT_TO_PROVIDER -> EnumSet.of(PROVIDER_DECLINED, PROVIDER_ACCEPTED);
            case PROVIDER_ACCEPTED -> EnumSet.of(NOT_STARTED, ENTERED);
            case ENTERED -> EnumSet.of(INTERRUPTED, COMPLETED, LEFT_EARLY);
            case INTERRUPTED -> EnumSet.of(ENTERED, COMPLETED, LEFT_EARLY);
            case COMPLETED, LEFT_EARLY -> EnumSet.of(FOLLOWED_UP_3M);
            case FOLLOWED_UP_3M -> EnumSet.of(FOLLOWED_UP_6M);
            case PROVIDER_DECLINED, NOT_STARTED, FOLLOWED_UP_6M, WITHDRAWN, RECORDED_IN_ERROR ->
                EnumSet.noneOf(AssignmentStatus.class);
        };
    }
}

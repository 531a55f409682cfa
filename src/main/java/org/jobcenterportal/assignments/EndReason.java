package org.jobcenterportal.assignments;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The fixed list of reasons why something ended. That somebody is ill is not among them: it would be health data. */
public enum EndReason {
    NO_PLACE_LEFT(AssignmentStatus.PROVIDER_DECLINED),
    REQUIREMENTS_MISSING(AssignmentStatus.PROVIDER_DECLINED),
    LANGUAGE_MISSING(AssignmentStatus.PROVIDER_DECLINED),
    NOT_REACHED(AssignmentStatus.PROVIDER_DECLINED),
    CHILDCARE_MISSING(
            AssignmentStatus.PROVIDER_DECLINED,
            AssignmentStatus.NOT_STARTED,
            AssignmentStatus.LEFT_EARLY,
            AssignmentStatus.WITHDRAWN),
    NOT_COME(AssignmentStatus.NOT_STARTED),
    TOOK_UP_WORK(AssignmentStatus.NOT_STARTED, AssignmentStatus.LEFT_EARLY, AssignmentStatus.WITHDRAWN),
    TOOK_UP_TRAINING(AssignmentStatus.NOT_STARTED, AssignmentStatus.LEFT_EARLY, AssignmentStatus.WITHDRAWN),
    OTHER_OFFER(AssignmentStatus.NOT_STARTED, AssignmentStatus.LEFT_EARLY, AssignmentStatus.WITHDRAWN),
    MOVED(AssignmentStatus.NOT_STARTED, AssignmentStatus.LEFT_EARLY, AssignmentStatus.WITHDRAWN),
    PERSONAL(AssignmentStatus.NOT_STARTED, AssignmentStatus.LEFT_EARLY, AssignmentStatus.WITHDRAWN),
    ENDED_BY_PROVIDER(AssignmentStatus.LEFT_EARLY),
    NO_LONGER_FITS(AssignmentStatus.WITHDRAWN),
    NOT_CLEARED(AssignmentStatus.WITHDRAWN),
    STEPPED_BACK(AssignmentStatus.WITHDRAWN),
    LEFT_LINE(AssignmentStatus.WITHDRAWN),
    OFFERS_UNANSWERED(AssignmentStatus.WITHDRAWN),
    RUN_CANCELLED(AssignmentStatus.WITHDRAWN, AssignmentStatus.LEFT_EARLY),
    RUN_OVER(AssignmentStatus.WITHDRAWN),
    WRONG_PERSON(AssignmentStatus.RECORDED_IN_ERROR),
    WRONG_OFFER(AssignmentStatus.RECORDED_IN_ERROR),
    RECORDED_TWICE(AssignmentStatus.RECORDED_IN_ERROR);

    /** Set by the portal or by the citizen herself, never chosen in the office. */
    private static final Set<EndReason> NOT_CHOSEN =
            EnumSet.of(NOT_CLEARED, STEPPED_BACK, LEFT_LINE, OFFERS_UNANSWERED, RUN_CANCELLED, RUN_OVER);

    private final Set<AssignmentStatus> ends;

    EndReason(AssignmentStatus... ends) {
        this.ends = Set.of(ends);
    }

    /** Whether something can have ended like this for this reason. */
    public boolean fits(AssignmentStatus end) {
        return ends.contains(end);
    }

    /** Those from which somebody chooses. */
    public static List<EndReason> choices(AssignmentStatus end) {
        return Arrays.stream(values())
                .filter(reason -> reason.fits(end) && !NOT_CHOSEN.contains(reason))
                .toList();
    }
}

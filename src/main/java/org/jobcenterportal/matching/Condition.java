package org.jobcenterportal.matching;

import java.util.List;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.targets.Said;

/** One thing that a job asks, as a value: two jobs that ask the same share the answer for everybody. */
interface Condition {

    /** Fits, does not fit, or nobody knows. */
    Verdict of(Brings somebody);

    /** The fact behind the answer. */
    Said why(Brings somebody);

    /** Whom it can fit less than at all: everybody else simply fits. */
    default Concerned concerns() {
        return Concerned.EVERYBODY;
    }

    /** Groups of people that a condition may be about, so that the others need not be looked at. */
    enum Concerned {
        EVERYBODY,
        PARENTS,
        PROTECTED_AT_WORK,
        WITH_RESTRICTIONS;

        boolean includes(Brings somebody) {
            return switch (this) {
                case EVERYBODY -> true;
                case PARENTS -> !somebody.children().isEmpty();
                case PROTECTED_AT_WORK -> somebody.protection() != null;
                case WITH_RESTRICTIONS -> !somebody.restrictions().isEmpty() || somebody.hoursADay() != null;
            };
        }
    }

    static Verdict when(boolean fits) {
        return fits ? Verdict.YES : Verdict.NO;
    }

    static Said said(String key, Object... arguments) {
        return new Said("matching.line." + key, List.of(arguments));
    }
}

package org.jobcenterportal.providing;

/** What came of noting days, or of reporting a month. */
public sealed interface AbsenceOutcome {

    record Done() implements AbsenceOutcome {}

    record Refused(AbsenceRefusal why) implements AbsenceOutcome {}

    /** For the one who asks there is no such participant or run. */
    record NotFound() implements AbsenceOutcome {}

    /** Why not. */
    enum AbsenceRefusal {
        /** On none of these days is she expected, or they are still to come. */
        NO_SUCH_DAY,
        /** The month is reported: what is changed now needs a reason. */
        REASON_NEEDED,
        /** The month is not over. */
        TOO_EARLY,
        ALREADY_REPORTED
    }
}

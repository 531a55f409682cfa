package org.jobcenterportal.caseload;

/** What came of changing a circle. */
public sealed interface CircleOutcome {

    /** It is so from now on. */
    record Changed() implements CircleOutcome {}

    /** It was so before. */
    record NothingToChange() implements CircleOutcome {}

    /** Nobody has this number. */
    record UnknownNumber() implements CircleOutcome {}
}

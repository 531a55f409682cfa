package org.jobcenterportal.assignments;

/** What became of a step. */
public sealed interface AssignmentOutcome {

    /** It was taken, now or by the same submission before. */
    record Done(AssignmentId id, AssignmentStatus status) implements AssignmentOutcome {}

    /** It was not. */
    record Refused(AssignmentRefusal why) implements AssignmentOutcome {}

    /** Somebody has changed it since it was read; nothing was overwritten. */
    record Stale() implements AssignmentOutcome {}

    /** There is no such thing, or it is not for the one who asks: nothing tells which. */
    record NotFound() implements AssignmentOutcome {}
}

package org.jobcenterportal.placements;

import org.jobcenterportal.assignments.AssignmentId;
import org.jobcenterportal.proposals.Trial;

/** How far a trial at an employer has come as support that the citizen answers herself. */
public sealed interface TrialStanding {

    /** It was suggested to her. */
    record Suggested(AssignmentId assignment) implements TrialStanding {}

    /** It can be suggested. */
    record Open(Trial trial) implements TrialStanding {}

    /** There is nothing to suggest, or it is not for the one who asks. */
    record None() implements TrialStanding {}
}

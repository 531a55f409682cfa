package org.jobcenterportal.casework;

/** What became of a plan that somebody wrote. */
public sealed interface PlanOutcome {

    /** It is kept as a new edition. */
    record Kept(int edition) implements PlanOutcome {}

    /** Somebody else has written meanwhile: nothing is overwritten, and nothing is lost. */
    record Stale(PlanDetails theirs) implements PlanOutcome {}
}

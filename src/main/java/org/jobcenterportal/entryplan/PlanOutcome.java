package org.jobcenterportal.entryplan;

/** What became of a change to the plan. */
public sealed interface PlanOutcome {

    /** It stands. */
    record Saved() implements PlanOutcome {}

    /**
     * Somebody changed the plan meanwhile.
     *
     * @param theirs what stands now
     * @param version its edition
     */
    record ChangedMeanwhile(InstrumentPlan theirs, long version) implements PlanOutcome {}

    /** There is no plan for that year. */
    record NotFound() implements PlanOutcome {}

    /** There is one already. */
    record AlreadyThere() implements PlanOutcome {}
}

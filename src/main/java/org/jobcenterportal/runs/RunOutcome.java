package org.jobcenterportal.runs;

/** How an attempt to write a contract or a run ended. */
public sealed interface RunOutcome {

    record Saved(RunId run) implements RunOutcome {}

    /** Somebody else has changed it meanwhile; nothing of hers is overwritten, nothing of the writer's is lost. */
    record ChangedMeanwhile(RunDetails current) implements RunOutcome {}

    /** More places are taken or offered today than there would be. */
    record TooFewPlaces(int taken) implements RunOutcome {}

    /** It lies outside the days of its contract. */
    record OutsideContract(ContractDraft contract) implements RunOutcome {}

    /** It is over, or it is not there. */
    record NotPossible() implements RunOutcome {}
}

package org.jobcenterportal.measures;

/** How an attempt to write an entry of the catalogue ended. */
public sealed interface MeasureOutcome {

    record Saved(MeasureKey key) implements MeasureOutcome {}

    /** There is an offer under this key already. */
    record KeyTaken() implements MeasureOutcome {}

    /** Somebody else has changed it meanwhile; nothing of hers is overwritten, nothing of the writer's is lost. */
    record ChangedMeanwhile(MeasureDetails current) implements MeasureOutcome {}

    /** It is in a state in which that is not possible, or it is not there. */
    record NotPossible() implements MeasureOutcome {}
}

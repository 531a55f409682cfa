package org.jobcenterportal.chains;

/** What became of a step with a chain. */
public sealed interface ChainOutcome {

    record Done(ChainId id) implements ChainOutcome {}

    /** Somebody changed it in the meantime. */
    record Stale() implements ChainOutcome {}

    /** The chain does not allow this step now. */
    record NotPossible() implements ChainOutcome {}

    /** There is an open chain already. */
    record OneIsOpen() implements ChainOutcome {}

    /** All free seats of the run are taken or kept. */
    record NoSeat() implements ChainOutcome {}

    record NotFound() implements ChainOutcome {}
}

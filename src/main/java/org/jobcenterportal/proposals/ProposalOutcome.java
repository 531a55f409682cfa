package org.jobcenterportal.proposals;

/** What became of a step. */
public sealed interface ProposalOutcome {

    /** It was taken, now or by the same submission before. */
    record Done(ProposalId id, ProposalState state) implements ProposalOutcome {}

    /** It was not. */
    record Refused(ProposalRefusal why) implements ProposalOutcome {}

    /** Somebody has changed it since it was read; nothing was overwritten. */
    record Stale() implements ProposalOutcome {}

    /** There is no such thing, or it is not for the one who asks: nothing tells which. */
    record NotFound() implements ProposalOutcome {}
}

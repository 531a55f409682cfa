package org.jobcenterportal.proposals;

/** Whether a job is proposed to somebody already, for whoever could propose it. */
public sealed interface ProposalStanding {

    /** It is, and goes on. */
    record Open(ProposalId id) implements ProposalStanding {}

    /** It is not, and cannot be now: the job is paused or filled. */
    record JobNotOpen() implements ProposalStanding {}

    /** It is not. */
    record Free() implements ProposalStanding {}

    /** It is not for the one who asks: nothing tells whether there is one. */
    record NotFound() implements ProposalStanding {}
}

package org.jobcenterportal.proposals;

import org.jobcenterportal.proposals.ProposalSight.Eyes;

/** Whose move it is with a proposal. */
public enum WaitsForMove {
    /** The office sends what was released, or talks. */
    OFFICE,
    CITIZEN,
    EMPLOYER,
    NOBODY;

    /** @param eyes of whoever asks: that the citizen would like to talk is between her and her counsellor */
    static WaitsForMove of(Proposal proposal, Eyes eyes) {
        return switch (proposal.state()) {
            case CONSENTED -> OFFICE;
            case SUGGESTED, SHOWN_TO_CITIZEN ->
                proposal.answer() == ProposalAnswer.TALK && eyes == Eyes.COUNSELLING ? OFFICE : CITIZEN;
            case SENT, INTERVIEW, TRIAL -> EMPLOYER;
            case DECLINED, HIRED, REJECTED, NO_RESPONSE, WITHDRAWN -> NOBODY;
        };
    }
}

package org.jobcenterportal.proposals;

/** Whose move it is with a proposal. */
public enum WaitsForMove {
    /** The office sends what was released, or talks. */
    OFFICE,
    CITIZEN,
    EMPLOYER,
    NOBODY;

    static WaitsForMove of(Proposal proposal) {
        return switch (proposal.state()) {
            case CONSENTED -> OFFICE;
            case SUGGESTED, SHOWN_TO_CITIZEN -> proposal.answer() == ProposalAnswer.TALK ? OFFICE : CITIZEN;
            case SENT, INTERVIEW, TRIAL -> EMPLOYER;
            case DECLINED, HIRED, REJECTED, NO_RESPONSE, WITHDRAWN -> NOBODY;
        };
    }
}

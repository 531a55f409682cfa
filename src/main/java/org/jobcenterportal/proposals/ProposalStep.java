package org.jobcenterportal.proposals;

import org.jspecify.annotations.Nullable;

/** What happened on the way of a proposal. */
public enum ProposalStep {
    SUGGESTED(ProposalState.SUGGESTED),
    SHOWN(ProposalState.SHOWN_TO_CITIZEN),
    DECLINED(ProposalState.DECLINED),
    /** She says what the employer may know. */
    RELEASED(ProposalState.CONSENTED),
    /** She would like to talk before she answers. */
    TALK_WISHED(null),
    /** She can answer anew. */
    ANSWER_TAKEN_BACK(ProposalState.SHOWN_TO_CITIZEN),
    SENT(ProposalState.SENT),
    EMPLOYER_REMINDED(null),
    INTERVIEW_AGREED(ProposalState.INTERVIEW),
    TRIAL_AGREED(ProposalState.TRIAL),
    HIRED(ProposalState.HIRED),
    REJECTED(ProposalState.REJECTED),
    NO_RESPONSE(ProposalState.NO_RESPONSE),
    WITHDRAWN(ProposalState.WITHDRAWN);

    private final @Nullable ProposalState leadsTo;

    ProposalStep(@Nullable ProposalState leadsTo) {
        this.leadsTo = leadsTo;
    }

    /** Where it stands after it, given where it stood. */
    ProposalState from(ProposalState before) {
        return leadsTo == null ? before : leadsTo;
    }
}

package org.jobcenterportal.proposals;

/** What the citizen says to a proposal. None has a legal effect. */
public enum ProposalAnswer {
    YES,
    NO,
    TALK
}

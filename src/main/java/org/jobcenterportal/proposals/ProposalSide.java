package org.jobcenterportal.proposals;

/** For whom somebody acts. */
public enum ProposalSide {
    COUNSELLING,
    EMPLOYER_SERVICE,
    CITIZEN,
    PORTAL
}

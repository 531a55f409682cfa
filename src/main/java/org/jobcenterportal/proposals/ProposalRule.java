package org.jobcenterportal.proposals;

/** A number that the house sets for itself: class instead of mass. */
public enum ProposalRule {
    /** So many proposals are open for one job at most. */
    OPEN_PER_JOB(20),
    /** So many proposals are open for one person at most. */
    OPEN_PER_PERSON(20),
    /** So many days an employer has for her answer. */
    DAYS_TO_ANSWER(60);

    private final int most;

    ProposalRule(int most) {
        this.most = most;
    }

    public int most() {
        return most;
    }

    public boolean allows(int number) {
        return number >= 1 && number <= most;
    }
}

package org.jobcenterportal.proposals;

/** As what somebody is hired; it decides under which figure she counts (§ 48a SGB II). */
public enum Employment {
    /** Subject to social insurance. */
    INSURED,
    /** Marginal employment. */
    MINI_JOB,
    /** Training for an occupation. */
    TRAINING
}

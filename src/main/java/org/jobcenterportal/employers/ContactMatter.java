package org.jobcenterportal.employers;

/** What somebody at an employer's is to be asked for. */
public enum ContactMatter {
    /** Everything; whoever leads the business. */
    MANAGEMENT,
    JOBS,
    APPLICATIONS,
    APPRENTICES,
    TRIALS,
    FUNDING
}

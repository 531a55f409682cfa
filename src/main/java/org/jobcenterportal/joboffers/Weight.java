package org.jobcenterportal.joboffers;

/** How much the employer insists on something. */
public enum Weight {
    MUST,
    WISH,
    /** Can be learnt on the job. */
    LEARNABLE
}

package org.jobcenterportal.providing;

/** What the office waits for from the provider. */
public enum Wanted {
    /** A yes or a no. */
    ANSWER,
    /** Whether she has begun. */
    ENTRY,
    NOTHING
}

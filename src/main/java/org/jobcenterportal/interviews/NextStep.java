package org.jobcenterportal.interviews;

/** What guest and employer agreed on when they talked. */
public enum NextStep {
    /** Nothing yet: one of them thinks about it. */
    OPEN,
    SECOND_TALK,
    /** Some days at work to try it (MAG). */
    TRIAL,
    OFFER,
    NO
}

package org.jobcenterportal.casework;

/** Who does a step of a plan. */
public enum Doer {
    CITIZEN,
    OFFICE,
    BOTH,
    /** The family, or another office. */
    OTHERS
}

package org.jobcenterportal.eligibility;

/** Where somebody records, or settles, what is missing. */
public enum Where {
    HOUSEHOLD,
    PROFILE,
    PERIODS,
    CASE_FILE,
    EQUALITY_OFFICER
}

package org.jobcenterportal.assignments;

/** For whom a step is taken. */
public enum Side {
    OFFICE,
    CITIZEN,
    PROVIDER,
    PORTAL
}

package org.jobcenterportal.assignments;

/** For whom a step is taken. */
public enum ActingSide {
    OFFICE,
    CITIZEN,
    PROVIDER,
    PORTAL
}

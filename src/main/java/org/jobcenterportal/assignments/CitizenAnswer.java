package org.jobcenterportal.assignments;

/** What the citizen says to a suggestion. It has no legal effect by itself. */
public enum CitizenAnswer {
    YES,
    NO,
    TALK
}

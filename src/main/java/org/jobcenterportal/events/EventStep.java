package org.jobcenterportal.events;

/** What happened to an event; stands in its history. */
public enum EventStep {
    DRAFTED,
    EDITED,
    PUBLISHED,
    REGISTRATION_CLOSED,
    REGISTRATION_REOPENED,
    STARTED,
    ENDED,
    EVALUATED,
    POSTPONED,
    CANCELLED,
    /** The number says how many are admitted. */
    ADMITTED,
    /** The number says how many places are open to all now. */
    QUOTAS_RELEASED
}

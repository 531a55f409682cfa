package org.jobcenterportal.runs;

/** At which time of the day an offer takes place. */
public enum DayPart {
    MORNING,
    AFTERNOON,
    FULL_DAY,
    EVENING,
    /** By arrangement, as in individual coaching. */
    BY_ARRANGEMENT
}

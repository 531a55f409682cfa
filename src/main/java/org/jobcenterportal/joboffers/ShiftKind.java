package org.jobcenterportal.joboffers;

/** When in the day or week somebody works. */
public enum ShiftKind {
    EARLY,
    MORNING,
    AFTERNOON,
    LATE,
    NIGHT,
    WEEKEND
}

package org.jobcenterportal.timetables;

/** How much a guest would like to talk with an employer. */
public enum Eagerness {
    GLADLY,
    POSSIBLE
}

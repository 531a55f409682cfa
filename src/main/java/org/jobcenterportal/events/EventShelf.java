package org.jobcenterportal.events;

/** Where an event stands in the list of colleagues. */
public enum EventShelf {
    COMING,
    DRAFTS,
    /** What took place, the latest first, and what was called off. */
    PAST
}

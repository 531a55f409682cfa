package org.jobcenterportal.attendance;

/** What somebody decides about an entry that did not fit. */
public enum EntryDecision {
    /** She was there. */
    LET_IN,
    /** She came at the earlier time. */
    TAKE_TIME,
    /** Everything stays as it is. */
    LEAVE
}

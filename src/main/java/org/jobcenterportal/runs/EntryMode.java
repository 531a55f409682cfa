package org.jobcenterportal.runs;

/** When one can begin. */
public enum EntryMode {
    /** All begin together on the first day. */
    FIXED,
    /** One begins as soon as a place is free. */
    ROLLING
}

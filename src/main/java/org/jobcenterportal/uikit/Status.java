package org.jobcenterportal.uikit;

import java.util.Locale;

/** What a colour says: the same seven sets on badges, notices and timelines. */
public enum Status {
    /** Confirmed, fits, cared for, voluntary. */
    GOOD,
    /** Waits, has a deadline, please look. */
    CARE,
    /** Called off, does not fit, overdue, wrong. Never for something that is nobody's fault. */
    STOP,
    /** Waiting list, hint. */
    NOTE,
    /** Nothing planned, draft, paused, not reached. */
    OPEN,
    /** Wants to talk, new. */
    ACT,
    /** Only for the BCA, block on disclosure. */
    VAULT;

    String className() {
        return name().toLowerCase(Locale.ROOT);
    }
}

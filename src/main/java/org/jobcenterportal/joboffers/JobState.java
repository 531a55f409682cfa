package org.jobcenterportal.joboffers;

/** Where a job stands. */
public enum JobState {
    DRAFT,
    OPEN,
    ON_HOLD,
    FILLED_BY_US,
    FILLED_ELSEWHERE,
    WITHDRAWN,
    EXPIRED;

    /** Whether it goes on: open, or paused for a while. */
    public boolean isRunning() {
        return this == OPEN || this == ON_HOLD;
    }

    /** Whether nothing becomes of it any more. */
    public boolean isOver() {
        return this != DRAFT && !isRunning();
    }
}

package org.jobcenterportal.seats;

/** Where somebody stands on the way from a waiting list to a place. */
public enum WaitingStatus {
    WAITING,
    PAUSED,
    OFFERED,
    FULFILLED,
    LEFT,
    REMOVED;

    public boolean isEnd() {
        return this == FULFILLED || this == LEFT || this == REMOVED;
    }
}

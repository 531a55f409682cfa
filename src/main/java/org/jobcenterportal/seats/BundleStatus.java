package org.jobcenterportal.seats;

/** Where a bundle stands between the wish and the place, and afterwards. */
public enum BundleStatus {
    WAITING,
    PAUSED,
    OFFERED,
    TAKEN,
    GIVEN_BACK,
    LEFT,
    REMOVED;

    /** Whether somebody still waits. */
    public boolean isInLine() {
        return this == WAITING || this == PAUSED || this == OFFERED;
    }
}

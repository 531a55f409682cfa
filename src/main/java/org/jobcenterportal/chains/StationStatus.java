package org.jobcenterportal.chains;

import java.util.EnumSet;
import java.util.Set;

/** The states of a station, and which follows which. */
public enum StationStatus {
    PLANNED,
    /** A seat is kept softly, or asked for. */
    SEAT_PENDING,
    /** The seat and the first day are certain. */
    CONFIRMED,
    /** Until it begins, the former provider stays responsible and has agreed to go on. */
    BRIDGING,
    RUNNING,
    /** Its last day is known, and the talk of three is due. */
    HANDOVER,
    DONE,
    SKIPPED,
    /** Done, and once more after that. */
    REPEATED;

    public boolean mayBecome(StationStatus next) {
        return after().contains(next);
    }

    /** Whether somebody is there now. */
    public boolean isUnderWay() {
        return this == RUNNING || this == HANDOVER;
    }

    /** Whether it lies ahead. */
    public boolean isAhead() {
        return EnumSet.of(PLANNED, SEAT_PENDING, CONFIRMED, BRIDGING).contains(this);
    }

    private Set<StationStatus> after() {
        return switch (this) {
            case PLANNED -> EnumSet.of(SEAT_PENDING, CONFIRMED, RUNNING, SKIPPED);
            case SEAT_PENDING -> EnumSet.of(PLANNED, CONFIRMED, RUNNING, SKIPPED);
            case CONFIRMED -> EnumSet.of(PLANNED, BRIDGING, RUNNING, SKIPPED);
            case BRIDGING -> EnumSet.of(PLANNED, RUNNING, SKIPPED);
            case RUNNING -> EnumSet.of(HANDOVER, DONE);
            case HANDOVER -> EnumSet.of(RUNNING, DONE);
            case DONE -> EnumSet.of(REPEATED);
            case SKIPPED -> EnumSet.of(PLANNED);
            case REPEATED -> EnumSet.noneOf(StationStatus.class);
        };
    }
}

package org.jobcenterportal.chains;

import java.util.EnumSet;
import java.util.Set;

/** The states of a chain, and which follows which. */
public enum ChainStatus {
    ACTIVE,
    PAUSED,
    COMPLETED,
    /** It went on along a branch. */
    REDIRECTED,
    LEFT;

    public boolean mayBecome(ChainStatus next) {
        return after().contains(next);
    }

    /** Whether it still goes on. */
    public boolean isOpen() {
        return this == ACTIVE || this == PAUSED;
    }

    private Set<ChainStatus> after() {
        return switch (this) {
            case ACTIVE -> EnumSet.of(PAUSED, COMPLETED, REDIRECTED, LEFT);
            case PAUSED -> EnumSet.of(ACTIVE, REDIRECTED, LEFT);
            case COMPLETED, REDIRECTED, LEFT -> EnumSet.noneOf(ChainStatus.class);
        };
    }
}

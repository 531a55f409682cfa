package org.jobcenterportal.appointments;

/** Where a counsellor's suggestion stands. None of these states can lead to a legal consequence. */
public enum NominationState {
    /** Written down; no invitation is on its way yet. */
    NOMINATED,
    /** The citizen has been asked to choose a time. */
    INVITED,
    /** The citizen has chosen a time. */
    BOOKED,
    /** The office has taken the suggestion back. */
    WITHDRAWN,
    /** Nobody answered in time. */
    EXPIRED,
    /** The mail did not arrive, by nobody's fault; the office may reach her by another way. */
    UNDELIVERABLE,
    /** The citizen has said no, and nothing follows from it. */
    DECLINED;

    /** Whether a time can still be chosen. */
    public boolean isOpen() {
        return switch (this) {
            case NOMINATED, INVITED, UNDELIVERABLE -> true;
            case BOOKED, WITHDRAWN, EXPIRED, DECLINED -> false;
        };
    }
}

package org.jobcenterportal.appointments;

/** Where a consultation stands. None of these states can lead to a legal consequence. */
public enum ConsultationState {
    /** A counsellor has suggested the consultation. */
    NOMINATED,
    /** The citizen has been asked to choose a time. */
    INVITED,
    /** The time is held until the visitor opens the link in the mail. */
    RESERVED,
    /** The link was not opened in time; the time is free again. */
    LAPSED,
    BOOKED,
    CANCELLED,
    /** The citizen told the office that she cannot come. */
    EXCUSED,
    /** Nobody came or answered; the citizen is offered another time. */
    NO_SHOW,
    UNDELIVERABLE,
    TOOK_PLACE,
    FOLLOW_UP_OPEN,
    CLOSED;

    /** Whether the consultation is still to come or to be dealt with. */
    public boolean isOpen() {
        return switch (this) {
            case NOMINATED, INVITED, RESERVED, BOOKED -> true;
            case LAPSED, CANCELLED, EXCUSED, NO_SHOW, UNDELIVERABLE, TOOK_PLACE, FOLLOW_UP_OPEN, CLOSED -> false;
        };
    }

    /** Whether what the consultant has noted can be taken back. */
    public boolean canBeUndone() {
        return this == TOOK_PLACE || this == NO_SHOW || this == EXCUSED || this == UNDELIVERABLE;
    }
}

package org.jobcenterportal.attendance;

/** What became of an entry that a device at the door has told; nothing that was recorded is overwritten by one. */
public enum EntryOutcome {
    TAKEN_IN,
    /** Somebody has recorded her before; what stands there stays. */
    ALREADY_IN,
    UNKNOWN_CODE,
    /** She has a place, at another event. */
    OTHER_EVENT,
    /** She has signed off, which the device could not know. */
    CANCELLED_SINCE,
    WAITING_LIST,
    /** It began while she was on the waiting list: she has cancelled nothing. */
    NO_PLACE,
    /** The event is on another day, or the device kept it for more than a day. */
    NOT_TODAY;

    /** Whether somebody has to decide what it means. */
    boolean asks() {
        return switch (this) {
            case UNKNOWN_CODE, OTHER_EVENT, CANCELLED_SINCE, WAITING_LIST, NO_PLACE -> true;
            case TAKEN_IN, ALREADY_IN, NOT_TODAY -> false;
        };
    }
}

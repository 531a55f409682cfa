package org.jobcenterportal.appointments;

/** Why a booked consultation does not fit any more. */
public enum ConflictReason {
    /** The consultant is away. */
    ABSENT,
    /** The office is closed that day. */
    OFFICE_CLOSED,
    /** No rule and no extra time of the consultant covers it. */
    NO_TIMES,
    /** It lies in a break. */
    BREAK,
    /** The consultant is there, but not in this way. */
    WAY,
    /** The consultant is at another place. */
    ELSEWHERE,
    /** Nobody can come to the venue or the room on that day. */
    VENUE
}

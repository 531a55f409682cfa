package org.jobcenterportal.seats;

/** What became of the wish for a place. */
public sealed interface Taking {

    /** The place is certain. */
    record Taken(SeatId seat) implements Taking {}

    /** Who asks has a place already; nothing was taken. */
    record AlreadyIn(SeatId seat) implements Taking {}

    /** All places are taken, offered, or claimed by those who wait. */
    record Full() implements Taking {}
}

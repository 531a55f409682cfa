package org.jobcenterportal.seats;

/** What became of the wish to wait for a place. */
public sealed interface Joining {

    /** On the list; the first in line is offered a place as soon as one is free. */
    record Joined(WaitingEntryId entry) implements Joining {}

    /** Who asks waits already and keeps the position. */
    record AlreadyWaiting(WaitingEntryId entry) implements Joining {}

    /** Who asks has a place already. */
    record AlreadyIn(SeatId seat) implements Joining {}
}

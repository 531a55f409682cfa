package org.jobcenterportal.seats;

/** What became of the answer yes to an offer. */
public sealed interface Acceptance {

    /** The place is certain and the wait is over. */
    record Accepted(SeatId seat) implements Acceptance {}

    /** The offer had ended; the wait goes on. */
    record TooLate() implements Acceptance {}

    /** There is no offer. */
    record NoOffer() implements Acceptance {}
}

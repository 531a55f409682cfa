package org.jobcenterportal.appointments;

/** How an attempt to ask for an earlier time, or to change that wish, ended. */
public sealed interface WishOutcome {

    /** The wish stands so. */
    record Remembered(EarlierStanding standing) implements WishOutcome {}

    /** None of the wished days lies before the time that she has. */
    record NothingEarlier() implements WishOutcome {}

    /** The portal knows no address to which it could write. */
    record NotReachable() implements WishOutcome {}

    /** The consultation has begun, is over, or is cancelled. */
    record TooLate() implements WishOutcome {}

    /** There is none of the caller's own, or she waits for nothing. */
    record NotFound() implements WishOutcome {}
}

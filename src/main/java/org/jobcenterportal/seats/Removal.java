package org.jobcenterportal.seats;

/** Why the office ended somebody's wait. */
public enum Removal {
    /** Three offers in a row ended without an answer. */
    UNANSWERED,
    /** What is waited for is no longer open to this person. */
    NOT_ELIGIBLE,
    /** What is waited for does not take place any more. */
    CLOSED
}

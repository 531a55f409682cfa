package org.jobcenterportal.invitations;

/** How an attempt to put people on an event's list ended. */
public sealed interface Choosing {

    /**
     * They stand on it.
     *
     * @param added how many are new
     * @param before how many stood there already, whoever had put them there
     */
    record Chosen(int added, int before) implements Choosing {}

    /** The event takes no sign-ups, or it is for the office's own people. */
    record NotOpen() implements Choosing {}
}

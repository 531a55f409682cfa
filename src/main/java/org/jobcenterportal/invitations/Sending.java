package org.jobcenterportal.invitations;

/** How an attempt to send invitations ended. */
public sealed interface Sending {

    /**
     * They are on their way.
     *
     * @param people how many get one
     * @param outOfReach how many of these neither a mail nor a letter reaches; somebody calls them
     */
    record Sent(int people, int outOfReach) implements Sending {}

    /** It could not be kept what the invitations promise; nobody was written to. */
    record NotHonest(Honesty honesty) implements Sending {}

    /** Nobody is on the list who was not invited already. */
    record NobodyLeft() implements Sending {}

    /** The event takes no sign-ups, is not there, or is not the colleague's to run. */
    record NotOpen() implements Sending {}
}

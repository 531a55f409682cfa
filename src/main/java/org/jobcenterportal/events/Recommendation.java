package org.jobcenterportal.events;

/**
 * How many to admit, reckoned from how many of a group came to such events, never from a person (F63).
 *
 * @param seats for how many seats it was reckoned
 * @param admitted how many may sign up
 * @param pastEvents on how many past events it rests
 * @param chanceTooFull how probable it is that more come than there are seats, 0 to 0.05
 */
public record Recommendation(int seats, int admitted, int pastEvents, double chanceTooFull) {

    /** Above this probability nothing is recommended. */
    public static final double LIMIT = 0.05;

    public Recommendation {
        if (admitted < seats || pastEvents < 1 || chanceTooFull < 0 || chanceTooFull > LIMIT) {
            throw new IllegalArgumentException("Only what overflows with 5 % at most is recommended");
        }
    }
}

package org.jobcenterportal.attendance;

/** How many came, and how many were expected and did not. */
public record Tally(int came, int stayedAway) {

    static final Tally NONE = new Tally(0, 0);

    public Tally {
        if (came < 0 || stayedAway < 0) {
            throw new IllegalArgumentException("Nobody is counted less than not at all");
        }
    }

    public int expected() {
        return came + stayedAway;
    }

    /** Of a hundred who were expected; asked only where somebody was. */
    public int percent() {
        if (expected() == 0) {
            throw new IllegalStateException("Of nobody there is no rate");
        }
        return Math.round(100f * came / expected());
    }

    Tally plus(Tally other) {
        return new Tally(came + other.came, stayedAway + other.stayedAway);
    }

    /** Whether one could tell from it what one or two people did. */
    boolean isTooSmall(int least) {
        return expected() < least || isFew(came, least) || isFew(stayedAway, least);
    }

    private static boolean isFew(int count, int least) {
        return count > 0 && count < least;
    }
}

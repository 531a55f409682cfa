package org.jobcenterportal.profile;

import org.jspecify.annotations.Nullable;

/**
 * How somebody gets to work.
 *
 * @param minutes how long one way may take; nothing if nobody has asked
 */
public record Mobility(
        boolean car,
        boolean bicycle,
        boolean publicTransport,
        @Nullable Integer minutes) {

    public static final int SHORTEST = 5;
    public static final int LONGEST = 180;

    /** Nobody has asked yet. */
    public static final Mobility UNKNOWN = new Mobility(false, false, false, null);

    public Mobility {
        if (minutes != null && (minutes < SHORTEST || minutes > LONGEST)) {
            throw new IllegalArgumentException("A way takes " + SHORTEST + " to " + LONGEST + " minutes");
        }
    }
}

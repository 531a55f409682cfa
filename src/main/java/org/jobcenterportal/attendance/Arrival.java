package org.jobcenterportal.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who came, as a device at the door noted it.
 *
 * @param key makes it the same however often it is sent
 * @param at when she arrived
 */
public record Arrival(UUID key, DoorCode code, Instant at) {

    /** How long a device may keep what it has not told. */
    public static final Duration TERM = Duration.ofHours(24);

    /**
     * Reads the time of a device whose clock may be wrong: only how long ago it was counts.
     *
     * @param noted what the device's clock said then
     * @param sent what it says now
     */
    public static Arrival noted(UUID key, DoorCode code, Instant noted, Instant sent, Instant now) {
        var ago = Duration.between(noted, sent);
        return new Arrival(key, code, now.minus(ago.isNegative() ? Duration.ZERO : ago));
    }

    boolean isTooOld(Instant now) {
        return at.isBefore(now.minus(TERM));
    }
}

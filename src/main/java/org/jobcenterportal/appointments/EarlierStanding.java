package org.jobcenterportal.appointments;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How somebody with a consultation stands who may wish to come earlier.
 *
 * @param waiting what she waits for, if she does
 * @param offered what is held for her right now
 * @param held how long an offer stands at most
 */
public record EarlierStanding(
        ConsultationDetails consultation,
        @Nullable Waiting waiting,
        @Nullable Offered offered,
        Duration held) {

    /**
     * A wish in its line.
     *
     * @param position counted from 1 among those who wait for the same days, part of the day and place
     */
    public record Waiting(EarlierWishDraft wish, boolean paused, int position) {}

    /**
     * A time that is held for her.
     *
     * @param token the secret part of the address where she answers
     */
    public record Offered(FreeSlot time, Instant until, String token) {}
}

package org.jobcenterportal.appointments;

import java.time.Instant;
import org.jobcenterportal.kernel.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who would come earlier, as the consultant sees her.
 *
 * @param present the time that she has
 * @param venue the name of the only place where she would come earlier, if there is one
 * @param offered what is held for her right now
 */
public record EarlierRequest(
        ConsultationId consultation,
        String personName,
        TimeSlot present,
        EarlierWishDraft wish,
        @Nullable String venue,
        boolean paused,
        @Nullable Offered offered) {

    /** A time that is held until she has answered. */
    public record Offered(TimeSlot slot, Instant until) {}
}

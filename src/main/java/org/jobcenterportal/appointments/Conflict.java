package org.jobcenterportal.appointments;

import java.time.Instant;
import java.util.List;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.organisation.VenueDetails;
import org.jspecify.annotations.Nullable;

/**
 * A booked consultation that does not fit any more, and what can be done about it. It is computed each time.
 *
 * @param consultant whose calendar it stands in
 * @param isOwn whether that is the calendar of whoever looks
 * @param standsUntil until when the old time stands, if the citizen has been asked to choose another
 * @param canBeMailed whether a mail reaches her in time to choose another one; if not, somebody rings
 * @param phone where she can be rung, if that is known
 * @param otherRooms rooms of the same house that are free then
 */
public record Conflict(
        DayBlock.Meeting meeting,
        ConsultantCard consultant,
        boolean isOwn,
        ConflictReason reason,
        @Nullable Instant standsUntil,
        boolean canBeMailed,
        @Nullable PhoneNumber phone,
        List<VenueDetails> otherRooms) {

    public Conflict {
        otherRooms = List.copyOf(otherRooms);
    }

    /** Whether nobody has done anything about it yet. */
    public boolean isUnanswered() {
        return standsUntil == null;
    }
}

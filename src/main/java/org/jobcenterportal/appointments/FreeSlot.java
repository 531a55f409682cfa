package org.jobcenterportal.appointments;

import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.VenueDetails;
import org.jspecify.annotations.Nullable;

/** A time that can be booked right now. */
public record FreeSlot(
        TimeSlot slot,
        ConsultantCard consultant,
        VenueDetails venue,
        @Nullable String room) {

    /** What to hand in with a booking. */
    public SlotChoice choice() {
        return new SlotChoice(consultant.id(), venue.id(), slot.start());
    }
}

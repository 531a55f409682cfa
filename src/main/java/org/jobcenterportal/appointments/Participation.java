package org.jobcenterportal.appointments;

import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.kernel.Voluntary;
import org.jobcenterportal.organisation.VenueDetails;
import org.jspecify.annotations.Nullable;

/**
 * A consultation to which the other parent is invited, as she sees it.
 *
 * @param upcoming whether it will be held and has not begun
 */
public record Participation(
        String token,
        Together.Standing standing,
        boolean upcoming,
        Topic topic,
        Way way,
        TimeSlot slot,
        ConsultantCard consultant,
        VenueDetails venue,
        @Nullable String room) {

    /** What the seal on its page is made from. */
    public Voluntary voluntary() {
        return new Voluntary();
    }
}

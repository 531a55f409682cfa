package org.jobcenterportal.appointments;

import java.util.List;

/** How an attempt of a signed-in citizen to book ended. */
public sealed interface BookingOutcome {

    /** The consultation stands; the same submission sent again answers the same. */
    record Booked(ConsultationDetails consultation) implements BookingOutcome, ReservationOutcome {}

    /** Somebody else was quicker; these times of the same day are still free. */
    record JustTaken(List<FreeSlot> alternatives) implements BookingOutcome, ReservationOutcome {

        public JustTaken {
            alternatives = List.copyOf(alternatives);
        }
    }

    /** The same person has something else at that time. */
    record OwnTimeTaken() implements BookingOutcome {}

    /** Only so many consultations can be open at once. */
    record TooManyOpen(int limit) implements BookingOutcome {}

    /** That time is no longer offered for this topic and way: too soon, too far, closed, or the rule has changed. */
    record NoLongerOffered() implements BookingOutcome, ReservationOutcome {}
}

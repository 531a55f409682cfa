package org.jobcenterportal.appointments;

import java.time.Instant;

/** How an attempt of a visitor to book ended. */
public sealed interface ReservationOutcome
        permits ReservationOutcome.Reserved,
                ReservationOutcome.LimitReached,
                BookingOutcome.Booked,
                BookingOutcome.JustTaken,
                BookingOutcome.NoLongerOffered {

    /** The time is held until then; opening the link in the mail makes it certain. */
    record Reserved(ConsultationDetails consultation, Instant until) implements ReservationOutcome {}

    /**
     * With this e-mail address no more can be reserved at present. Which limit it was stays unsaid, so that nobody can
     * find out whether an address has consultations.
     */
    record LimitReached() implements ReservationOutcome {}
}

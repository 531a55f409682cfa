package org.jobcenterportal.appointments;

import java.util.List;

/** How an attempt to book for somebody else ended. */
public sealed interface CallerOutcome {

    /** It stands; the code is read out to the caller. The same form sent again answers the same. */
    record Booked(ConsultationDetails consultation, String name) implements CallerOutcome {}

    /** Somebody else was quicker; these times of the same day are still free. */
    record JustTaken(List<FreeSlot> alternatives) implements CallerOutcome {

        public JustTaken {
            alternatives = List.copyOf(alternatives);
        }
    }

    /** The same person has something else at that time. */
    record OwnTimeTaken() implements CallerOutcome {}

    /** Only so many consultations can be open at once, by person or by number. */
    record TooManyOpen(int limit) implements CallerOutcome {}

    /** That time is no longer offered for this topic and way. */
    record NoLongerOffered() implements CallerOutcome {}

    /** Nobody has this customer number. */
    record UnknownNumber() implements CallerOutcome {}
}

package org.jobcenterportal.appointments;

import java.util.List;

/** How an attempt to put another time in the place of the old one ended. Unless it is moved, the old time stands. */
public sealed interface MoveOutcome {

    /** The new time is certain and the old one given back; moving to the time that it has already is the same. */
    record Moved(ConsultationDetails consultation) implements MoveOutcome {}

    /** Somebody else was quicker; these times of the same day are still free. */
    record JustTaken(List<FreeSlot> alternatives) implements MoveOutcome {

        public JustTaken {
            alternatives = List.copyOf(alternatives);
        }
    }

    /** The same person has something else at that time. */
    record OwnTimeTaken() implements MoveOutcome {}

    /** That time is no longer offered. */
    record NoLongerOffered() implements MoveOutcome {}

    /** The consultation has begun, is over, or is cancelled. */
    record TooLate() implements MoveOutcome {}

    /** There is none of the caller's own that could be moved. */
    record NotFound() implements MoveOutcome {}
}

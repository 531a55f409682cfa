package org.jobcenterportal.appointments;

import java.time.Instant;
import org.jobcenterportal.kernel.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * One step of a consultation from state to state, with who took it and when; it is never edited.
 *
 * @param movedFrom the time that it had before, if the step gave it another one
 */
record StateChange(
        ConsultationId consultation,
        ConsultationState from,
        ConsultationState to,
        Actor by,
        Instant at,
        boolean undo,
        @Nullable TimeSlot movedFrom) {

    StateChange(ConsultationId consultation, ConsultationState from, ConsultationState to, Actor by, Instant at) {
        this(consultation, from, to, by, at, false, null);
    }
}

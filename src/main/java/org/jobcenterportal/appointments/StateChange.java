package org.jobcenterportal.appointments;

import java.time.Instant;

/** One step of a consultation from state to state, with who took it and when; it is never edited. */
record StateChange(
        ConsultationId consultation,
        ConsultationState from,
        ConsultationState to,
        Actor by,
        Instant at,
        boolean undo) {}

package org.jobcenterportal.appointments;

import org.jobcenterportal.kernel.TimeSlot;

/** A consultation in which the counsellor takes part, as she sees it. */
public record TandemRow(
        ConsultationId consultation,
        String personName,
        Topic topic,
        Way way,
        TimeSlot slot,
        ConsultantCard consultant,
        ConsultationState state,
        boolean takesPart,
        boolean canLeave) {}

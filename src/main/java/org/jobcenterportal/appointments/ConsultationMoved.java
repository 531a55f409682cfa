package org.jobcenterportal.appointments;

import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/** A consultation has another time, another consultant, or both. */
public record ConsultationMoved(
        ConsultationId consultation, @Nullable PersonId person, StaffId consultant, TimeSlot from, TimeSlot to) {}

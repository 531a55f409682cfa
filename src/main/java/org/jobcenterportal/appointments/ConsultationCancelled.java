package org.jobcenterportal.appointments;

import java.time.Instant;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/** A consultation has been cancelled and its time is free again. */
public record ConsultationCancelled(
        ConsultationId consultation, @Nullable PersonId person, StaffId consultant, TimeSlot slot, Instant at) {}

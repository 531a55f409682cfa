package org.jobcenterportal.appointments;

import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/** A consultation has taken place. */
public record ConsultationTookPlace(
        ConsultationId consultation, @Nullable PersonId person, StaffId consultant, Topic topic, TimeSlot slot) {}

package org.jobcenterportal.appointments;

import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/** Nobody came or answered, so the citizen is offered another time. That is all that follows from it. */
public record ConsultationOfferedAgain(
        ConsultationId consultation, @Nullable PersonId person, StaffId consultant, Topic topic, TimeSlot slot) {}

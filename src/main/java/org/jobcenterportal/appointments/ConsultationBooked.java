package org.jobcenterportal.appointments;

import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/** A consultation has become certain; without a case there is no person. */
public record ConsultationBooked(
        ConsultationId consultation,
        @Nullable PersonId person,
        StaffId consultant,
        Topic topic,
        Way way,
        TimeSlot slot) {}

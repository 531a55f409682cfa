package org.jobcenterportal.appointments;

import java.time.Instant;

/** What the consultant had noted was a slip and has been taken back. */
public record ConsultationStateTakenBack(ConsultationId consultation, ConsultationState wrong, Instant at) {}

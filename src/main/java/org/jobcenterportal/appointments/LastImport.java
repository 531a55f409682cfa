package org.jobcenterportal.appointments;

import java.time.Instant;
import java.util.UUID;

/** The last import of absences, which can still be taken back. */
public record LastImport(UUID id, Instant at, int entries) {}

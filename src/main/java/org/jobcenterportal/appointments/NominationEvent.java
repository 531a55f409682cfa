package org.jobcenterportal.appointments;

import java.time.Instant;

/** One step in the history of a nomination, as the office reads it. */
public record NominationEvent(NominationStep step, Instant at, boolean byOffice) {}

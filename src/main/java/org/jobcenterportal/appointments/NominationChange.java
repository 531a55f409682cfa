package org.jobcenterportal.appointments;

import java.time.Instant;

/** A step that a nomination has taken, and who took it when. */
record NominationChange(NominationId nomination, NominationStep step, NominationState state, Actor by, Instant at) {}

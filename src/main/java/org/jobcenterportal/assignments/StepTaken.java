package org.jobcenterportal.assignments;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step as the history keeps it.
 *
 * @param day on which day it happened, where that is told
 * @param words what was said about it
 */
record StepTaken(
        AssignmentStep step,
        AssignmentStatus status,
        By by,
        Instant at,
        @Nullable LocalDate day,
        @Nullable EndReason reason,
        @Nullable String words) {}

package org.jobcenterportal.employers;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An employer on a list.
 *
 * @param agent the name of the colleague who looks after it
 * @param callOn the next day on which it is to be called
 */
public record EmployerRow(
        EmployerCard card,
        @Nullable String agent,
        @Nullable Instant lastTalkAt,
        @Nullable LocalDate callOn) {}

package org.jobcenterportal.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import in the history.
 *
 * @param by the colleague who took it over; none if she has left
 */
public record IntakeRow(
        UUID id,
        Instant at,
        @Nullable String by,
        String fileName,
        int recorded,
        int updated,
        int skipped,
        int refused,
        int households,
        @Nullable Instant undoneAt) {}

package org.jobcenterportal.seats;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where somebody stands in a line, as it can be explained to them: order of joining, nothing else. */
public record Standing(
        WaitingEntryId entry,
        WaitingStatus status,
        int position,
        Instant joinedAt,
        @Nullable Instant expiresAt) {}

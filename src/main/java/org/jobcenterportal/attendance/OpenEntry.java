package org.jobcenterportal.attendance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the door that waits for a decision.
 *
 * @param guest to whom the code belongs; null where nobody knows it
 * @param firstAt when she is recorded as come, where she is
 */
public record OpenEntry(
        UUID key,
        EntryOutcome outcome,
        DoorCode code,
        Instant arrivedAt,
        @Nullable GuestId guest,
        @Nullable Instant firstAt) {}

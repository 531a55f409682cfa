package org.jobcenterportal.attendance;

import java.time.Instant;
import java.util.UUID;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What a device is told about one of its entries: the same, however often it asks.
 *
 * @param at when she was recorded as come; null where she was not
 * @param by who recorded it; null where nobody did
 */
public record EntryAnswer(
        UUID key,
        EntryOutcome outcome,
        @Nullable Instant at,
        @Nullable StaffId by) {}

package org.jobcenterportal.events;

import java.time.Instant;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to an event.
 *
 * @param by who did it; null where it happened by itself, by time
 * @param number what belongs to it; null for none
 */
public record EventHistory(
        Instant at,
        EventStep what,
        @Nullable StaffId by,
        @Nullable Integer number) {}

package org.jobcenterportal.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the list at the door.
 *
 * @param name null for who is under protection or has a case that is closed to the reader, and for who came without giving one
 * @param code null for who came without a registration
 */
public record DoorGuest(
        GuestId id,
        @Nullable String name,
        boolean isProtected,
        @Nullable String code,
        int heads,
        AttendanceState state,
        @Nullable Instant arrivedAt,
        boolean isWalkIn) {}

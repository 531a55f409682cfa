package org.jobcenterportal.attendance;

import java.time.Instant;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody was at an event, as it was recorded.
 *
 * @param heads how many she is with whom she brings, herself included
 * @param isWalkIn whether she came without a registration
 * @param name of who came without one and gave it
 * @param person whose it is, where the office knows her
 * @param colleague whose it is, where she works here
 * @param arrivedAt null for who was not there, and where a correction knows no time
 */
public record Attendance(
        GuestId id,
        EventId event,
        AttendanceState state,
        int heads,
        boolean isWalkIn,
        @Nullable String name,
        @Nullable PersonId person,
        @Nullable StaffId colleague,
        @Nullable Instant arrivedAt,
        @Nullable Instant leftAt,
        StaffId recordedBy,
        Instant recordedAt) {}

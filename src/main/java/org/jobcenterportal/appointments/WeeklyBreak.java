package org.jobcenterportal.appointments;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a weekday in which the rules offer nothing, as at noon.
 *
 * @param validUntil the last day, or open
 */
public record WeeklyBreak(
        UUID id,
        StaffId consultant,
        DayOfWeek weekday,
        LocalTime from,
        LocalTime until,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    public WeeklyBreak {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("A break ends after it begins");
        }
        if (validUntil != null && validUntil.isBefore(validFrom)) {
            throw new IllegalArgumentException("A break does not end before it begins");
        }
    }

    boolean appliesOn(LocalDate day) {
        return day.getDayOfWeek() == weekday
                && !day.isBefore(validFrom)
                && (validUntil == null || !day.isAfter(validUntil));
    }

    /** The stretch on a day; none if the change to summer time swallows it. */
    @Nullable
    TimeSlot stretchOn(LocalDate day) {
        var start = day.atTime(from).atZone(OfficeTime.ZONE).toInstant();
        var end = day.atTime(until).atZone(OfficeTime.ZONE).toInstant();
        return start.isBefore(end) ? new TimeSlot(start, end) : null;
    }
}

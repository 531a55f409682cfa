package org.jobcenterportal.appointments;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jobcenterportal.organisation.StaffId;

/** A break that a consultant wishes to take every week from a day on. */
public record BreakDraft(DayOfWeek weekday, LocalTime from, LocalTime until, LocalDate validFrom) {

    public BreakDraft {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("A break ends after it begins");
        }
    }

    WeeklyBreak of(StaffId consultant, UUID id) {
        return new WeeklyBreak(id, consultant, weekday, from, until, validFrom, null);
    }
}

package org.jobcenterportal.appointments;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A stretch that a consultant closes: whole days, or from a time to a time.
 *
 * @param from when it begins on the first day, or with the day
 * @param until when it ends on the last day, or with the day
 */
public record AbsenceDraft(
        AbsenceKind kind,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable LocalTime from,
        @Nullable LocalTime until) {

    public AbsenceDraft {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("An absence does not end before it begins");
        }
        if (from != null && until != null && firstDay.equals(lastDay) && !from.isBefore(until)) {
            throw new IllegalArgumentException("An absence ends after it begins");
        }
    }

    public static AbsenceDraft days(AbsenceKind kind, LocalDate firstDay, LocalDate lastDay) {
        return new AbsenceDraft(kind, firstDay, lastDay, null, null);
    }

    /** The absence of a consultant, entered by hand. */
    public Absence of(StaffId consultant, UUID id) {
        return new Absence(id, consultant, kind, slot(), null);
    }

    TimeSlot slot() {
        var start = from == null
                ? OfficeTime.startOf(firstDay)
                : firstDay.atTime(from).atZone(OfficeTime.ZONE).toInstant();
        var end = until == null
                ? OfficeTime.startOf(lastDay.plusDays(1))
                : lastDay.atTime(until).atZone(OfficeTime.ZONE).toInstant();
        return new TimeSlot(start, end);
    }
}

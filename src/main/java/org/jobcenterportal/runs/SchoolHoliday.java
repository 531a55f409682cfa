package org.jobcenterportal.runs;

import java.time.LocalDate;

/** Days on which the schools of Hesse are closed. */
public record SchoolHoliday(SchoolHolidayKind kind, LocalDate first, LocalDate last) {

    /** Which holidays they are. */
    public enum SchoolHolidayKind {
        CHRISTMAS,
        EASTER,
        SUMMER,
        AUTUMN
    }

    public SchoolHoliday {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("Holidays do not end before they begin");
        }
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}

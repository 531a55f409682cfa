package org.jobcenterportal.organisation;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;

/** When the office's doors are open on a weekday; a day may have several such stretches. */
public record OfficeHours(DayOfWeek weekday, LocalTime opens, LocalTime closes) {

    static final Comparator<OfficeHours> BY_WEEKDAY_AND_TIME =
            Comparator.comparing(OfficeHours::weekday).thenComparing(OfficeHours::opens);

    public OfficeHours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("The office opens before it closes");
        }
    }
}

package org.jobcenterportal.attendance;

import java.time.Instant;
import org.jobcenterportal.kernel.OfficeTime;

/** At which time of the day an event begins, by the clock of the office. */
public enum DayPart {
    BEFORE_10,
    FROM_10,
    FROM_12,
    FROM_15;

    static DayPart of(Instant start) {
        var hour = OfficeTime.timeOf(start).getHour();
        if (hour < 10) {
            return BEFORE_10;
        }
        if (hour < 12) {
            return FROM_10;
        }
        return hour < 15 ? FROM_12 : FROM_15;
    }
}

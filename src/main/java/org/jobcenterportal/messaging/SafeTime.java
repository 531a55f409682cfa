package org.jobcenterportal.messaging;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** A stretch of a weekday in which somebody can be reached safely, by the clock of the office (F7). */
public record SafeTime(DayOfWeek weekday, LocalTime from, LocalTime until) {

    public SafeTime {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("A safe time starts before it ends");
        }
    }
}

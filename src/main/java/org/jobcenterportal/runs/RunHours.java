package org.jobcenterportal.runs;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * On which days of the week and when a run takes place.
 *
 * @param from null where times are made with each participant
 */
public record RunHours(
        DayPart part,
        Set<DayOfWeek> weekdays,
        @Nullable LocalTime from,
        @Nullable LocalTime until) implements Serializable {

    public RunHours {
        weekdays = Set.copyOf(weekdays);
        if ((from == null) != (until == null) || (from != null && !until.isAfter(from))) {
            throw new IllegalArgumentException("Hours have a beginning and, later, an end, or neither");
        }
        if ((part == DayPart.BY_ARRANGEMENT) != (from == null)) {
            throw new IllegalArgumentException("Hours are given, unless they are made with each participant");
        }
        if (weekdays.isEmpty()) {
            throw new IllegalArgumentException("A run takes place on one day of the week at least");
        }
    }

    /** How long a day of it is; nothing where that is made with each participant. */
    public Duration length() {
        return from == null || until == null ? Duration.ZERO : Duration.between(from, until);
    }
}

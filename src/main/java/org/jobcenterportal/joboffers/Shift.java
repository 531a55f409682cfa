package org.jobcenterportal.joboffers;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/** When somebody works: a span of the day on given days; it may go past midnight. */
public record Shift(ShiftKind kind, LocalTime from, LocalTime to, Set<DayOfWeek> days) {

    public Shift {
        if (from.equals(to)) {
            throw new IllegalArgumentException("A shift must take some time");
        }
        if (days.isEmpty()) {
            throw new IllegalArgumentException("A shift is on at least one day");
        }
        days = Set.copyOf(EnumSet.copyOf(days));
    }

    /** Whether it ends on the day after. */
    public boolean isPastMidnight() {
        return to.isBefore(from);
    }
}

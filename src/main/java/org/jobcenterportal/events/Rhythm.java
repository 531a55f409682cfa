package org.jobcenterportal.events;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/** How often an event is repeated; always on the same day of the week. */
public enum Rhythm {
    WEEKLY,
    FORTNIGHTLY,
    FOUR_WEEKLY,
    /** In every month on the same one of its weekdays, such as the first Thursday; the fifth one is the last. */
    MONTHLY;

    /** The days of the repetitions, without the first day itself. */
    public List<LocalDate> days(LocalDate first, int times) {
        return IntStream.rangeClosed(1, times)
                .mapToObj(step -> day(first, step))
                .toList();
    }

    private LocalDate day(LocalDate first, int step) {
        return switch (this) {
            case WEEKLY -> first.plusWeeks(step);
            case FORTNIGHTLY -> first.plusWeeks(2L * step);
            case FOUR_WEEKLY -> first.plusWeeks(4L * step);
            case MONTHLY -> sameWeekday(first, step);
        };
    }

    private static LocalDate sameWeekday(LocalDate first, int step) {
        var month = first.withDayOfMonth(1).plus(step, ChronoUnit.MONTHS);
        var which = (first.getDayOfMonth() - 1) / 7 + 1;
        return month.with(TemporalAdjusters.dayOfWeekInMonth(which == 5 ? -1 : which, first.getDayOfWeek()));
    }
}

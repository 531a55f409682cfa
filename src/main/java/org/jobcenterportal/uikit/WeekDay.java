package org.jobcenterportal.uikit;

import java.time.LocalDate;
import java.util.List;

/**
 * A day of the week strip.
 *
 * @param mark a word at the end of the first line, as "heute"
 * @param times one for every time of the day, in order
 * @param note the same in words: "3 Termine, 2 frei"
 * @param href where a click leads
 */
public record WeekDay(LocalDate day, String mark, List<Time> times, String note, String href) {

    /** How a time of the day is. */
    public enum Time {
        TAKEN,
        HELD,
        FREE,
        CONFLICT
    }

    public WeekDay {
        times = List.copyOf(times);
    }
}

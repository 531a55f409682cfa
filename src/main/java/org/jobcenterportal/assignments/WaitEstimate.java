package org.jobcenterportal.assignments;

import java.time.LocalDate;
import java.util.List;
import org.jobcenterportal.runs.EntryMode;
import org.jspecify.annotations.Nullable;

/**
 * When somebody in the line can expect a place, with the way it was worked out: every planned end before her frees one
 * place, and those before her come first (F18, F36). It promises nothing.
 *
 * @param ends the planned ends that it counts on, as many as her position
 * @param day the day after the last of them; null where not enough ends are known, or where all begin together
 */
public record WaitEstimate(
        int position, List<LocalDate> ends, @Nullable LocalDate day) {

    public WaitEstimate {
        ends = List.copyOf(ends);
    }

    /** @param planned the planned last days of those who have a place */
    static WaitEstimate of(int position, EntryMode entry, List<LocalDate> planned, LocalDate today) {
        if (position < 1) {
            throw new IllegalArgumentException("A position counts from one");
        }
        if (entry == EntryMode.FIXED) {
            return new WaitEstimate(position, List.of(), null);
        }
        var ends = planned.stream()
                .map(day -> day.isBefore(today) ? today : day)
                .sorted()
                .limit(position)
                .toList();
        return new WaitEstimate(
                position, ends, ends.size() < position ? null : ends.getLast().plusDays(1));
    }
}

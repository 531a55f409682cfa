package org.jobcenterportal.appointments;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days that have free times.
 *
 * @param later the next day with free times after these, for "show later days"
 */
public record FreeDays(List<Day> days, @Nullable LocalDate later) {

    public FreeDays {
        days = List.copyOf(days);
    }

    /** One day with at least one free time, in the order of the clock. */
    public record Day(LocalDate date, List<FreeSlot> slots) {

        public Day {
            slots = List.copyOf(slots);
            if (slots.isEmpty()) {
                throw new IllegalArgumentException("A day without free times is left out");
            }
        }
    }

    public boolean isEmpty() {
        return days.isEmpty();
    }
}

package org.jobcenterportal.appointments;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jobcenterportal.kernel.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * Times that stand open on a day, by a rule or as extra times, and what is cut out of them.
 *
 * @param blocked breaks and absences
 */
record Opening(LocalDate day, AvailabilityRule rule, List<TimeSlot> blocked) {

    Stream<TimeSlot> slots(Duration length) {
        var slots = rule.slotsOn(day, length).stream();
        return blocked.isEmpty() ? slots : slots.filter(this::leaves);
    }

    @Nullable
    TimeSlot stretch() {
        return rule.stretchOn(day);
    }

    /** Whether a time lies within, cut out or not. */
    boolean spans(TimeSlot slot) {
        var stretch = stretch();
        return stretch != null && stretch.contains(slot);
    }

    boolean leaves(TimeSlot slot) {
        return blocked.stream().noneMatch(slot::overlaps);
    }
}

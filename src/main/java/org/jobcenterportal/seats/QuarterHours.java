package org.jobcenterportal.seats;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jobcenterportal.kernel.TimeSlot;

/** A time that begins and ends on a quarter of an hour, seen as the quarters that it takes. */
record QuarterHours(TimeSlot slot) {

    static final Duration LENGTH = Duration.ofMinutes(15);

    QuarterHours {
        if (!isQuarter(slot.start()) || !isQuarter(slot.end())) {
            throw new IllegalArgumentException("A time in a diary begins and ends on a quarter of an hour");
        }
    }

    /** The starts of the quarters, in order. */
    List<Instant> starts() {
        return Stream.iterate(slot.start(), slot.end()::isAfter, start -> start.plus(LENGTH))
                .toList();
    }

    /** The times that quarters make up together, where neighbours become one. */
    static List<TimeSlot> join(List<Instant> orderedStarts) {
        var slots = new ArrayList<TimeSlot>();
        for (var start : orderedStarts) {
            var last = slots.isEmpty() ? null : slots.getLast();
            if (last != null && last.end().equals(start)) {
                slots.set(slots.size() - 1, new TimeSlot(last.start(), start.plus(LENGTH)));
            } else {
                slots.add(TimeSlot.of(start, LENGTH));
            }
        }
        return List.copyOf(slots);
    }

    private static boolean isQuarter(Instant instant) {
        return instant.getNano() == 0 && instant.getEpochSecond() % LENGTH.toSeconds() == 0;
    }
}

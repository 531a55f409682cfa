package org.jobcenterportal.appointments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A consultant's day in the order of the clock. */
public record DayPlan(ConsultantCard consultant, LocalDate date, boolean closed, List<DayBlock> blocks) {

    public DayPlan {
        blocks = List.copyOf(blocks);
    }

    /** The consultations of the day that were not cancelled and did not lapse. */
    public List<DayBlock.Meeting> meetings() {
        return blocks.stream()
                .filter(DayBlock.Meeting.class::isInstance)
                .map(DayBlock.Meeting.class::cast)
                .toList();
    }

    /** How many times are kept for somebody who has not said yes so far. */
    public long held() {
        return meetings().stream().filter(DayBlock.Meeting::isHeld).count()
                + blocks.stream().filter(DayBlock.Held.class::isInstance).count();
    }

    /** How many free stretches are not over, so that somebody can still come. */
    public long freeAfter(Instant now) {
        return blocks.stream()
                .filter(DayBlock.Free.class::isInstance)
                .filter(free -> !free.slot().isOverAt(now))
                .count();
    }

    public boolean hasFreeTime() {
        return blocks.stream().anyMatch(DayBlock.Free.class::isInstance);
    }
}

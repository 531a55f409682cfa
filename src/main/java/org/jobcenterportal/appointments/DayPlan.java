package org.jobcenterportal.appointments;

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

    public boolean hasFreeTime() {
        return blocks.stream().anyMatch(DayBlock.Free.class::isInstance);
    }
}

package org.jobcenterportal.appointments;

import java.util.List;
import org.jobcenterportal.kernel.TimeSlot;

/** What a file of absences would close, before anything is closed. */
public record AbsencePreview(List<Line> lines) {

    public AbsencePreview {
        lines = List.copyOf(lines);
    }

    /**
     * A stretch of the file.
     *
     * @param isKnown whether it is closed already
     * @param conflicts how many booked consultations lie in it
     */
    public record Line(TimeSlot slot, boolean isKnown, long conflicts) {}

    /** How many stretches are new. */
    public long fresh() {
        return lines.stream().filter(line -> !line.isKnown()).count();
    }
}

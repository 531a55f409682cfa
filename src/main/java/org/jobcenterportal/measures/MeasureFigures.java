package org.jobcenterportal.measures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a room above knows of the use and success of an offer, so that reviews rest on more than opinion (S33). */
public interface MeasureFigures {

    /** Of an offer, from one day to another, both included. */
    Figures of(MeasureId measure, LocalDate first, LocalDate last);

    /**
     * Numbers, never names.
     *
     * @param entered how many people began
     * @param completed how many were there to the end
     * @param leftEarly how many left before
     * @param inWork how many worked six months later; null while nobody knows
     */
    record Figures(
            int entered,
            int completed,
            int leftEarly,
            @Nullable Integer inWork) {}
}

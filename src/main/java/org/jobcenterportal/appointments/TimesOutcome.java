package org.jobcenterportal.appointments;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jobcenterportal.kernel.TimeSlot;

/** How a change of a consultant's times ended. Unless it is done, nothing has changed. */
public sealed interface TimesOutcome {

    /**
     * It is done; what is booked stays.
     *
     * @param conflicts how many booked consultations fitted before and are covered by no time of hers any more
     */
    record Done(int conflicts) implements TimesOutcome {}

    /** There are times of the same consultant in these hours already, on this day for the first time. */
    record Overlapping(LocalDate day, LocalTime from, LocalTime until) implements TimesOutcome {}

    /** The consultant is away then. */
    record Absent(TimeSlot slot) implements TimesOutcome {}

    /** Nobody can come to the venue on that day. */
    record VenueClosed(LocalDate day) implements TimesOutcome {}

    /**
     * A break lies within the times of its weekday.
     *
     * @param times those times, in the order of the clock; none if there are none
     */
    record OutsideOfTimes(DayOfWeek weekday, List<Hours> times) implements TimesOutcome {

        public OutsideOfTimes {
            times = List.copyOf(times);
        }
    }

    /** From when until when on a day. */
    record Hours(LocalTime from, LocalTime until) {}

    /** What is over cannot be changed. */
    record InThePast() implements TimesOutcome {}

    /** Somebody else was quicker; nothing of hers is overwritten. */
    record ChangedMeanwhile() implements TimesOutcome {}

    /** The caller keeps no such calendar, or there is no such thing in it. */
    record NotFound() implements TimesOutcome {}
}

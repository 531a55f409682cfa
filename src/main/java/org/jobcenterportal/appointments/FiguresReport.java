package org.jobcenterportal.appointments;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jobcenterportal.kernel.HonestTable;

/**
 * The consultations of the office in numbers, without anybody in them.
 *
 * @param periods all that can be shown, the latest last; none overlaps another
 * @param shown the one of which the tables tell; none if there is none yet
 * @param untilFirstFree in how many days the first time is free now, by the way in which one meets
 */
public record FiguresReport(List<Month> periods, Optional<Details> shown, Map<Way, Integer> untilFirstFree) {

    public FiguresReport {
        periods = List.copyOf(periods);
        untilFirstFree = Map.copyOf(untilFirstFree);
    }

    /** One month, or some in a row that are too small for themselves. */
    public record Period(YearMonth first, YearMonth last) {

        boolean includes(YearMonth month) {
            return !month.isBefore(first) && !month.isAfter(last);
        }
    }

    /**
     * A period in one line.
     *
     * @param medianWait days from booking to consultation; half waited longer, half shorter
     */
    public record Month(Period period, int consultations, OptionalInt medianWait) {}

    /** A period in tables. */
    public record Details(
            Month month,
            HonestTable<ConsultationOutcome> outcomes,
            HonestTable<Way> ways,
            HonestTable<String> venues) {}
}

package org.jobcenterportal.entryplan;

import java.time.LocalDate;
import java.util.List;

/**
 * Places that nobody uses, as far as they cost money.
 *
 * @param month all days of places since the first of the month
 * @param runs those with empty places, the dearest first
 * @param asOf the day on which this was counted
 */
public record EmptyPlaces(SeatDays month, List<EmptyRun> runs, LocalDate asOf) {

    public EmptyPlaces {
        runs = List.copyOf(runs);
    }
}

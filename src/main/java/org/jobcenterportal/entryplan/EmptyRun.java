package org.jobcenterportal.entryplan;

import org.jobcenterportal.runs.RunDetails;

/**
 * A run with places that nobody uses.
 *
 * @param emptyToday places nobody uses today and nobody was offered
 * @param month its days of places since the first of the month
 */
public record EmptyRun(RunDetails run, int emptyToday, SeatDays month) {

    /** What the empty places of today cost a day, in cents. */
    public long costToday() {
        return (long) emptyToday * run.dayCost();
    }

    /** How many places people in line wait for. */
    public int waiting() {
        return run.occupancy().inLine();
    }
}

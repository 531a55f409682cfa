package org.jobcenterportal.entryplan;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/**
 * What has become of the plan for one instrument so far.
 *
 * @param version which edition of the plan this is; a stale edit shows itself by it
 * @param isCounted whether the portal can know of entries at all
 * @param entered people who entered in each month, January first
 * @param placesToday places there are today
 * @param occupiedToday places taken today
 * @param asOf the day on which this was counted
 */
record Progress(
        InstrumentPlan plan,
        long version,
        boolean isCounted,
        int year,
        List<Integer> entered,
        int placesToday,
        int occupiedToday,
        LocalDate asOf) {

    private static final int DECEMBER = Month.DECEMBER.getValue();

    Progress {
        entered = List.copyOf(entered);
        if (entered.size() != DECEMBER) {
            throw new IllegalArgumentException("A year has twelve months");
        }
    }

    /** Everyone who has entered in the year. */
    int enteredSoFar() {
        return entered.stream().mapToInt(Integer::intValue).sum();
    }

    /** How many should have entered by today: full months, and the share of the running one that is over. */
    int plannedSoFar() {
        if (asOf.getYear() != year) {
            return asOf.getYear() > year ? plan.entries() : 0;
        }
        var before = asOf.getMonth() == Month.JANUARY
                ? 0
                : plan.until(asOf.getMonth().minus(1));
        return before + plan.in(asOf.getMonth()) * asOf.getDayOfMonth() / asOf.lengthOfMonth();
    }

    /** Entries above the plan so far, or below it where negative. */
    int difference() {
        return enteredSoFar() - plannedSoFar();
    }

    /**
     * How many will have entered by the end of the year if the rest of the plan is reached as well as the part that is
     * over; what has happened, where nothing was planned so far.
     */
    int forecast() {
        var soFar = plannedSoFar();
        var rest = plan.entries() - soFar;
        return enteredSoFar() + (soFar == 0 ? rest : Math.round((float) rest * enteredSoFar() / soFar));
    }
}

package org.jobcenterportal.entryplan;

import java.time.Month;
import java.util.List;
import org.jobcenterportal.kernel.HonestTable;

/**
 * One line of the plan: an instrument, or several whose entries are too few to be shown one by one.
 *
 * @param plans the plan of each
 * @param isCounted whether the portal knows of entries; of those by an instrument for which nothing was ever bought here
 *     only the central system knows, and nothing but the plan is said
 * @param entered people who entered in the year
 * @param placesToday places there are today
 * @param occupiedToday places taken today
 * @param months entries by month; what is under three stands together with others
 */
public record PlanRow(
        List<KeptPlan> plans,
        boolean isCounted,
        int plannedSoFar,
        int entered,
        int forecast,
        int placesToday,
        int occupiedToday,
        HonestTable<Month> months) {

    public PlanRow {
        plans = List.copyOf(plans);
    }

    /** How many shall enter in the whole year. */
    public int planned() {
        return plans.stream().mapToInt(kept -> kept.plan().entries()).sum();
    }

    /** How many shall enter in a month. */
    public int planned(Month month) {
        return plans.stream().mapToInt(kept -> kept.plan().in(month)).sum();
    }

    /** Entries above the plan so far, or below it where negative. */
    public int difference() {
        return entered - plannedSoFar;
    }
}

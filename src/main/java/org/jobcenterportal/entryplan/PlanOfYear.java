package org.jobcenterportal.entryplan;

import java.time.LocalDate;
import java.util.List;

/**
 * A year's plan and what became of it.
 *
 * @param years all years with a plan, the newest first
 * @param rows by number of planned entries, the most first
 * @param asOf the day on which this was counted
 */
public record PlanOfYear(int year, List<Integer> years, List<PlanRow> rows, LocalDate asOf) {

    public PlanOfYear {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
    }

    public int entered() {
        return rows.stream().mapToInt(PlanRow::entered).sum();
    }

    public int plannedSoFar() {
        return rows.stream().mapToInt(PlanRow::plannedSoFar).sum();
    }

    public int planned() {
        return rows.stream().mapToInt(PlanRow::planned).sum();
    }

    public int forecast() {
        return rows.stream().mapToInt(PlanRow::forecast).sum();
    }

    /** Entries above the plan so far, or below it where negative. */
    public int difference() {
        return entered() - plannedSoFar();
    }
}

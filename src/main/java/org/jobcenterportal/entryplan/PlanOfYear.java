package org.jobcenterportal.entryplan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

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
        return counted().mapToInt(PlanRow::entered).sum();
    }

    /** How many should have entered by today, as far as the portal counts them. */
    public int plannedSoFar() {
        return counted().mapToInt(PlanRow::plannedSoFar).sum();
    }

    /** How many shall enter in the whole year by all instruments. */
    public int planned() {
        return rows.stream().mapToInt(PlanRow::planned).sum();
    }

    /** How many of them the portal will count. */
    public int plannedCounted() {
        return counted().mapToInt(PlanRow::planned).sum();
    }

    public boolean isWhole() {
        return rows.stream().allMatch(PlanRow::isCounted);
    }

    public int forecast() {
        return counted().mapToInt(PlanRow::forecast).sum();
    }

    /** Entries above the plan so far, or below it where negative. */
    public int difference() {
        return entered() - plannedSoFar();
    }

    private Stream<PlanRow> counted() {
        return rows.stream().filter(PlanRow::isCounted);
    }
}

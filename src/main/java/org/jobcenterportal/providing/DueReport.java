package org.jobcenterportal.providing;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report that is owed.
 *
 * @param dueOn the last day on which it is in time
 */
public record DueReport(ReportKind kind, LocalDate dueOn) {

    static final Period EVERY = Period.ofMonths(3);

    private static final int SOON = 14;

    /** An assessment is given without delay once somebody has left (§ 61 Abs. 2 SGB II): within a week here. */
    static final Period AFTERWARDS = Period.ofDays(7);

    /**
     * All reports of a stay that are due by a day or will be next: one for each full quarter that somebody is there, and
     * one at the end instead of an interim one that would fall on the last day or later.
     *
     * @param left the last day; null while it goes on
     */
    static List<DueReport> of(LocalDate entered, @Nullable LocalDate left, LocalDate today) {
        var due = new ArrayList<DueReport>();
        var last = left == null ? today.plus(EVERY).plusDays(1) : left;
        for (var number = 1; ; number++) {
            var day = entered.plus(EVERY.multipliedBy(number));
            if (!day.isBefore(last)) {
                break;
            }
            due.add(new DueReport(ReportKind.INTERIM, day));
        }
        if (left != null) {
            due.add(new DueReport(ReportKind.FINAL, left.plus(AFTERWARDS)));
        }
        return List.copyOf(due);
    }

    /** Whether it is due within two weeks, or was already. */
    public boolean isSoonOn(LocalDate day) {
        return !dueOn.minusDays(SOON).isAfter(day);
    }

    public boolean isOverdueOn(LocalDate day) {
        return day.isAfter(dueOn);
    }
}

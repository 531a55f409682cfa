package org.jobcenterportal.periods;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import org.jobcenterportal.law.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * Whole months in a row, both ends included.
 *
 * @param until the last month; none while it goes on
 */
public record Period(
        PeriodKind kind, YearMonth from, @Nullable YearMonth until) implements Comparable<Period> {

    private static final Comparator<Period> BY_MONTH =
            Comparator.comparing(Period::from).thenComparing(Period::kind);

    public Period {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A period has a month at least: " + from + " to " + until);
        }
    }

    /** Whether the two cannot both be true. */
    boolean collidesWith(Period other) {
        return kind.track() == other.kind.track() && !endsBefore(other.from) && !other.endsBefore(from);
    }

    public DateSpan days() {
        return new DateSpan(from.atDay(1), until == null ? null : until.atEndOfMonth());
    }

    boolean covers(LocalDate day) {
        return days().covers(day);
    }

    private boolean endsBefore(YearMonth month) {
        return until != null && until.isBefore(month);
    }

    @Override
    public int compareTo(Period other) {
        return BY_MONTH.compare(this, other);
    }
}

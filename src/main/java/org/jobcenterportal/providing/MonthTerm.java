package org.jobcenterportal.providing;

import java.time.LocalDate;
import java.time.YearMonth;

/** When the days of a month are to be reported: from its last day on, and in time until the seventh of the next. */
public record MonthTerm(YearMonth month) {

    private static final int DAYS = 7;

    public LocalDate from() {
        return month.atEndOfMonth();
    }

    public LocalDate dueOn() {
        return month.plusMonths(1).atDay(DAYS);
    }

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(from());
    }

    public boolean isLateOn(LocalDate day) {
        return day.isAfter(dueOn());
    }
}

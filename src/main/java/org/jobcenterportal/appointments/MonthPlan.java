package org.jobcenterportal.appointments;

import java.time.YearMonth;
import java.util.List;

/** A consultant's month in whole weeks from Monday on, without weekend days on which nothing happens. */
public record MonthPlan(ConsultantCard consultant, YearMonth month, List<DayPlan> days) {

    public MonthPlan {
        days = List.copyOf(days);
    }
}

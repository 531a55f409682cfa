package org.jobcenterportal.providing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jobcenterportal.assignments.Participation;
import org.jobcenterportal.law.DateSpan;
import org.jobcenterportal.runs.RunDates;
import org.jobcenterportal.runs.RunDay;
import org.jobcenterportal.runs.RunDetails;
import org.springframework.stereotype.Component;

/** On which days of a month a participant is to be there. */
@Component
class ExpectedDays {

    private final RunDates dates;

    ExpectedDays(RunDates dates) {
        this.dates = dates;
    }

    /** On which days of a month a run takes place: without holidays and the provider's closing times. */
    List<LocalDate> of(RunDetails run, YearMonth month) {
        return dates.between(run, month.atDay(1), month.atEndOfMonth(), Locale.GERMAN).stream()
                .filter(RunDay::takesPlace)
                .map(RunDay::day)
                .toList();
    }

    /** Neither before the entry nor after the last day, and not while it is interrupted. */
    static Set<LocalDate> within(Participation stay, Collection<DateSpan> interruptions, List<LocalDate> days) {
        var entered = stay.entered();
        var left = stay.leftOn();
        return days.stream()
                .filter(day -> entered != null && !day.isBefore(entered) && (left == null || !day.isAfter(left)))
                .filter(day -> interruptions.stream().noneMatch(span -> span.covers(day)))
                .collect(Collectors.toUnmodifiableSet());
    }
}

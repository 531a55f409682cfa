package org.jobcenterportal.runs;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.organisation.OfficeCalendar;
import org.jobcenterportal.runs.RunDay.RunDayKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** F14: on which days a run takes place, worked out from its weekdays, the holidays of Hesse and the provider's closing times. */
@Service
@InternalUse
@Transactional(readOnly = true)
public class RunDates {

    private final OfficeCalendar calendar;
    private final ClosingTimes closings;
    private final SchoolHolidays school;

    RunDates(OfficeCalendar calendar, ClosingTimes closings, SchoolHolidays school) {
        this.calendar = calendar;
        this.closings = closings;
        this.school = school;
    }

    /** All days of its weekdays between two days, both included, that lie in the run. */
    public List<RunDay> between(RunDetails run, LocalDate first, LocalDate last, Locale reader) {
        var from = first.isBefore(run.startsOn()) ? run.startsOn() : first;
        var end = run.endsOn();
        var until = end != null && last.isAfter(end) ? end : last;
        if (until.isBefore(from)) {
            return List.of();
        }
        var closed = closings.of(run.provider().id());
        return from.datesUntil(until.plusDays(1))
                .filter(day -> run.hours().weekdays().contains(day.getDayOfWeek()))
                .map(day -> day(day, closed, reader))
                .toList();
    }

    private RunDay day(LocalDate day, List<Closing> closed, Locale reader) {
        var holidays = school.on(day).orElse(null);
        var holiday = calendar.holidayName(day, reader);
        if (holiday.isPresent()) {
            return new RunDay(day, RunDayKind.PUBLIC_HOLIDAY, holiday.get(), holidays);
        }
        return closed.stream()
                .filter(closing -> closing.includes(day))
                .findFirst()
                .map(closing -> new RunDay(day, RunDayKind.PROVIDER_CLOSED, closing.reason(), holidays))
                .orElseGet(() -> new RunDay(day, RunDayKind.TAKES_PLACE, null, holidays));
    }
}

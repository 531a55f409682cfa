package org.jobcenterportal.organisation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** On which days the office is closed, and when its doors are open. */
@Service
@InternalUse
@Transactional(readOnly = true)
public class OfficeCalendar {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Holidays holidays;
    private final JdbcClient database;

    OfficeCalendar(Holidays holidays, JdbcClient database) {
        this.holidays = holidays;
        this.database = database;
    }

    /** Closed on weekends, on the public holidays of Hesse, and on the office's own closing days. */
    public boolean isClosed(LocalDate day) {
        return closedDays(day, day).contains(day);
    }

    /** All closed days between two days, both included; one question to the database, however long the time. */
    public Set<LocalDate> closedDays(LocalDate first, LocalDate last) {
        var own = database.sql("select day from closing_day where day between ? and ?")
                .params(first, last)
                .query(LocalDate.class)
                .set();
        return first.datesUntil(last.plusDays(1))
                .filter(day -> WEEKEND.contains(day.getDayOfWeek()) || own.contains(day) || holidays.on(day) != null)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it is a public holiday in Hesse; asked for every message, so without its name. */
    public boolean isHoliday(LocalDate day) {
        return holidays.on(day) != null;
    }

    /** The name of a public holiday in Hesse, in the reader's language where the calendar knows it. */
    public Optional<String> holidayName(LocalDate day, Locale locale) {
        return Optional.ofNullable(holidays.on(day)).map(holiday -> holiday.getDescription(locale));
    }

    /** When the doors are open, by weekday and time. */
    public List<OfficeHours> officeHours() {
        return database
                .sql("select weekday, opens, closes from office_hours")
                .query((row, number) -> new OfficeHours(
                        DayOfWeek.valueOf(row.getString("weekday")),
                        row.getObject("opens", LocalTime.class),
                        row.getObject("closes", LocalTime.class)))
                .stream()
                .sorted(OfficeHours.BY_WEEKDAY_AND_TIME)
                .toList();
    }
}

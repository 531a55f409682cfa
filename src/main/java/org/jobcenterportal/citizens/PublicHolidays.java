package org.jobcenterportal.citizens;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.messaging.RestDays;
import org.jobcenterportal.organisation.OfficeCalendar;
import org.springframework.stereotype.Component;

/** Tells the messages on which days people rest: Sundays and the public holidays of Hesse. */
@Component
@InternalUse
class PublicHolidays implements RestDays {

    private final OfficeCalendar calendar;

    PublicHolidays(OfficeCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public boolean isRestDay(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY || calendar.isHoliday(day);
    }
}

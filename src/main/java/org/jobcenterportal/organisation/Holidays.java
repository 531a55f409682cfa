package org.jobcenterportal.organisation;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The public holidays of Hesse (§ 1 HFeiertagsG); read on first use, a year at a time. */
@Component
class Holidays {

    private static final String HESSE = "he";

    /** Holds the calendar, because reading it takes longer than most starts of the portal can spare. */
    private static final class Germany {

        private static final HolidayManager CALENDAR =
                HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY));
    }

    private final Map<Year, Map<LocalDate, Holiday>> years = new ConcurrentHashMap<>();

    @Nullable
    Holiday on(LocalDate day) {
        return years.computeIfAbsent(Year.from(day), Holidays::of).get(day);
    }

    private static Map<LocalDate, Holiday> of(Year year) {
        return Germany.CALENDAR.getHolidays(year, HESSE).stream()
                .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
                .collect(Collectors.toUnmodifiableMap(Holiday::getDate, holiday -> holiday, (first, second) -> first));
    }
}

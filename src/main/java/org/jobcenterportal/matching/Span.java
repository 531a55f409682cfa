package org.jobcenterportal.matching;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.jobcenterportal.joboffers.Shift;
import org.jobcenterportal.joboffers.ShiftKind;
import org.jobcenterportal.profile.WorkingTime.DayPart;

/**
 * A shift as it is compared with other times of a day.
 *
 * @param from minute of the day
 * @param until minute of the day, beyond 24 hours for a shift that ends on the day after
 */
record Span(ShiftKind kind, int from, int until, boolean isOnWorkdays, boolean isOnWeekends) {

    static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;
    private static final int LONG = 6 * HOUR;
    private static final int BREAK = 30;
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    static Span of(Shift shift) {
        var from = minute(shift.from());
        var until = minute(shift.to());
        return new Span(
                shift.kind(),
                from,
                until <= from ? until + DAY : until,
                !WEEKEND.containsAll(shift.days()),
                shift.days().stream().anyMatch(WEEKEND::contains));
    }

    /** In which parts of the day it lies, in the words in which people say when they wish to work. */
    Set<DayPart> parts() {
        var parts = EnumSet.of(
                switch (kind) {
                    case EARLY -> DayPart.EARLY;
                    case MORNING -> DayPart.MORNING;
                    case AFTERNOON -> DayPart.AFTERNOON;
                    case LATE -> DayPart.EVENING;
                    case NIGHT -> DayPart.NIGHT;
                    case WEEKEND -> DayPart.WEEKEND;
                });
        if (isOnWeekends) {
            parts.add(DayPart.WEEKEND);
        }
        return parts;
    }

    int length() {
        return until - from;
    }

    /** Without the break that the law asks for (§ 4 ArbZG). */
    int working() {
        return length() > LONG ? length() - BREAK : length();
    }

    LocalTime begins() {
        return time(from);
    }

    LocalTime ends() {
        return time(until);
    }

    /** Whether a part of it lies before or after these minutes of the day. */
    boolean isOutside(int earliest, int latest) {
        return from < earliest || until > latest;
    }

    static int minute(LocalTime time) {
        return time.toSecondOfDay() / HOUR;
    }

    static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay((long) (minute % DAY) * HOUR);
    }
}

package org.jobcenterportal.matching;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Map;
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
record Span(ShiftKind kind, int from, int until, boolean isOnWorkdays, boolean isOnWeekends, boolean isOnSundays) {

    static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;
    private static final int LONG = 6 * HOUR;
    private static final int BREAK = 30;
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private static final Map<DayPart, Span> USUAL = Map.of(
            DayPart.EARLY, usual(ShiftKind.EARLY),
            DayPart.MORNING, usual(ShiftKind.MORNING),
            DayPart.AFTERNOON, usual(ShiftKind.AFTERNOON),
            DayPart.EVENING, usual(ShiftKind.LATE),
            DayPart.NIGHT, usual(ShiftKind.NIGHT));

    private static Span usual(ShiftKind kind) {
        return of(Shift.usual(kind, null));
    }

    static Span of(Shift shift) {
        var from = minute(shift.from());
        var until = minute(shift.to());
        return new Span(
                shift.kind(),
                from,
                until <= from ? until + DAY : until,
                !WEEKEND.containsAll(shift.days()),
                shift.days().stream().anyMatch(WEEKEND::contains),
                isOnSundays(shift));
    }

    /** Also what begins on a Saturday and goes on into the Sunday. */
    private static boolean isOnSundays(Shift shift) {
        return shift.days().contains(DayOfWeek.SUNDAY)
                || shift.isPastMidnight()
                        && !shift.to().equals(LocalTime.MIDNIGHT)
                        && shift.days().contains(DayOfWeek.SATURDAY);
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

    /**
     * Whether somebody may be at work in a part of the day while this shift lasts. A part is as long as the usual shift of its name,
     * for whoever wishes to work early may well be there until two o'clock; at weekends nobody knows when.
     */
    boolean meets(DayPart part) {
        if (part == DayPart.WEEKEND) {
            return isOnWeekends;
        }
        var usual = USUAL.get(part);
        return overlaps(usual.from, usual.until)
                || overlaps(usual.from - DAY, usual.until - DAY)
                || overlaps(usual.from + DAY, usual.until + DAY);
    }

    private boolean overlaps(int begins, int ends) {
        return from < ends && begins < until;
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

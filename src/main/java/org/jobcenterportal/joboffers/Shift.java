package org.jobcenterportal.joboffers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When somebody works: a span of the day on given days; it may go past midnight. */
public record Shift(ShiftKind kind, LocalTime from, LocalTime to, Set<DayOfWeek> days) {

    private static final Duration HALF_HOUR = Duration.ofMinutes(30);
    private static final Duration BREAK = Duration.ofMinutes(30);
    private static final Duration WITHOUT_BREAK = Duration.ofHours(6);
    private static final Duration LONGEST_BY_DAY = Duration.ofHours(8).plus(BREAK);
    private static final Duration HALF_DAY = Duration.ofHours(5);
    private static final Duration UNTIL_TEN = Duration.ofHours(8);

    public Shift {
        if (from.equals(to)) {
            throw new IllegalArgumentException("A shift must take some time");
        }
        if (days.isEmpty()) {
            throw new IllegalArgumentException("A shift is on at least one day");
        }
        days = Set.copyOf(EnumSet.copyOf(days));
    }

    /**
     * The times that a kind of shift mostly has, as a first offer to whoever types a job. A day shift of Monday to Friday
     * is as long as the hours of the week ask for, with the break of § 4 ArbZG, and never longer than its kind.
     *
     * @param hoursPerWeek none where nothing is said yet
     */
    public static Shift usual(ShiftKind kind, @Nullable BigDecimal hoursPerWeek) {
        var week = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        return switch (kind) {
            case EARLY -> byDay(kind, 6, LONGEST_BY_DAY, hoursPerWeek);
            case MORNING -> byDay(kind, 8, HALF_DAY, hoursPerWeek);
            case AFTERNOON -> byDay(kind, 13, HALF_DAY, hoursPerWeek);
            case LATE -> byDay(kind, 14, UNTIL_TEN, hoursPerWeek);
            case NIGHT -> new Shift(kind, LocalTime.of(22, 0), LocalTime.of(6, 0), week);
            case WEEKEND ->
                new Shift(
                        kind,
                        LocalTime.of(8, 0),
                        LocalTime.of(16, 0),
                        EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        };
    }

    private static Shift byDay(ShiftKind kind, int beginsAt, Duration longest, @Nullable BigDecimal hoursPerWeek) {
        var week = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        var begins = LocalTime.of(beginsAt, 0);
        var length = hoursPerWeek == null ? longest : dayOf(hoursPerWeek, week.size());
        return new Shift(kind, begins, begins.plus(length.compareTo(longest) < 0 ? length : longest), week);
    }

    /** A day's share of the week in half hours, with the break where the work is longer than six hours. */
    private static Duration dayOf(BigDecimal hoursPerWeek, int days) {
        var halves = hoursPerWeek
                .multiply(BigDecimal.TWO)
                .divide(BigDecimal.valueOf(days), 0, RoundingMode.CEILING)
                .max(BigDecimal.ONE)
                .longValue();
        var work = HALF_HOUR.multipliedBy(halves);
        return work.compareTo(WITHOUT_BREAK) > 0 ? work.plus(BREAK) : work;
    }

    /** Whether it ends on the day after. */
    public boolean isPastMidnight() {
        return to.isBefore(from);
    }
}

package org.jobcenterportal.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jobcenterportal.periods.Period;
import org.jobcenterportal.periods.PeriodKind;
import org.jobcenterportal.periods.Periods;
import org.jspecify.annotations.Nullable;

/** Draws somebody's months of benefit and of unemployment; the shares are invented. */
final class MonthsMaker {

    private static final int GAP_PERCENT = 22;
    private static final int LONGEST_TRACK = 30;

    private final YearMonth now;
    private final Dice dice;

    MonthsMaker(LocalDate today, Dice dice) {
        this.now = YearMonth.from(today);
        this.dice = dice;
    }

    /** @param since when the household began */
    Periods next(LocalDate since, boolean raisesSmallChildren) {
        var periods = new ArrayList<Period>();
        var first = YearMonth.from(since);
        periods.addAll(benefit(first));
        periods.addAll(occupation(first, raisesSmallChildren));
        return new Periods(periods);
    }

    /** Some had found work for a few months and came back. */
    private List<Period> benefit(YearMonth first) {
        var months = (int) ChronoUnit.MONTHS.between(first, now);
        if (months < 14 || !dice.happens(GAP_PERCENT)) {
            return List.of(period(PeriodKind.BENEFIT, first, null));
        }
        var back = now.minusMonths(dice.between(2, months - 11));
        var gone = back.minusMonths(dice.between(2, 8));
        return List.of(period(PeriodKind.BENEFIT, first, gone.minusMonths(1)), period(PeriodKind.BENEFIT, back, null));
    }

    private List<Period> occupation(YearMonth first, boolean raisesSmallChildren) {
        var kind = kind(raisesSmallChildren);
        var change = now.minusMonths(dice.between(1, kind == PeriodKind.UNEMPLOYED ? LONGEST_TRACK : 10));
        if (!change.isAfter(first)) {
            return List.of(period(kind, first, null));
        }
        var earliest = change.minusMonths(dice.between(3, LONGEST_TRACK));
        var earlier = kind == PeriodKind.UNEMPLOYED ? PeriodKind.WORKING : PeriodKind.UNEMPLOYED;
        return List.of(
                period(earlier, earliest.isBefore(first) ? first : earliest, change.minusMonths(1)),
                period(kind, change, null));
    }

    private PeriodKind kind(boolean raisesSmallChildren) {
        if (raisesSmallChildren && dice.happens(55)) {
            return PeriodKind.CARING;
        }
        int throwOfHundred = dice.between(1, 100);
        if (throwOfHundred <= 46) {
            return PeriodKind.UNEMPLOYED;
        } else if (throwOfHundred <= 68) {
            return PeriodKind.WORKING;
        } else if (throwOfHundred <= 78) {
            return PeriodKind.LANGUAGE_OR_RECOGNITION;
        } else if (throwOfHundred <= 86) {
            return PeriodKind.ACTIVATION_MEASURE;
        } else if (throwOfHundred <= 91) {
            return PeriodKind.OTHER_MEASURE;
        } else if (throwOfHundred <= 96) {
            return PeriodKind.OTHER_PAUSE;
        } else {
            return PeriodKind.ILLNESS;
        }
    }

    private static Period period(PeriodKind kind, YearMonth from, @Nullable YearMonth until) {
        return new Period(kind, from, until);
    }
}

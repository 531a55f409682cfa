package org.jobcenterportal.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jobcenterportal.law.DateSpan;
import org.jobcenterportal.law.Quantity;
import org.jobcenterportal.law.Rule;
import org.jobcenterportal.law.RuleKey;
import org.jobcenterportal.law.Rules;
import org.jspecify.annotations.Nullable;

/**
 * F84: what § 16i Abs. 2 SGB II comes to month by month: 100, 100, 90, 80 and 70 percent of the minimum wage of each month,
 * or of the wage to which a collective agreement obliges if that is higher, with a flat employer's share of social insurance
 * without unemployment insurance.
 *
 * <p>A month has hours of the week × 13 ÷ 3; a month that is not whole counts by its days. Wage and share are rounded to cents
 * half up, then their sum times the percentage once more.
 *
 * @param until the last day; at most five years are paid
 * @param hoursPerWeek of the contract
 * @param tariffWage by the hour; none where the minimum wage counts
 * @param employerShare percent of the wage; nothing in the texts of the law tells it
 */
public record ParticipationGrant(
        LocalDate start,
        LocalDate until,
        BigDecimal hoursPerWeek,
        @Nullable BigDecimal tariffWage,
        BigDecimal employerShare) {

    private static final BigDecimal WEEKS_A_MONTH = BigDecimal.valueOf(13);
    private static final BigDecimal MONTHS_A_QUARTER = BigDecimal.valueOf(3);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int CENTS = 2;
    private static final List<String> YEARS = List.of("years-1-2", "years-1-2", "year-3", "year-4", "year-5");

    public ParticipationGrant {
        if (until.isBefore(start)) {
            throw new IllegalArgumentException("A grant ends after it has begun");
        }
        if (hoursPerWeek.signum() <= 0 || employerShare.signum() < 0 || employerShare.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("Hours and shares are amounts");
        }
    }

    /**
     * A month, or the part of it in which the same percentage and wage hold.
     *
     * @param hourly the wage by which it is reckoned
     * @param isByTariff whether that is the tariff's and not the minimum
     * @param isKnown whether the minimum wage of the month is enacted; otherwise the last known one stands in
     */
    public record Part(
            DateSpan days,
            int percent,
            BigDecimal hourly,
            boolean isByTariff,
            boolean isKnown,
            BigDecimal wage,
            BigDecimal share,
            BigDecimal grant) {

        public YearMonth month() {
            return YearMonth.from(days.from());
        }
    }

    /** Month by month, the first first. */
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        var day = start;
        var last = last();
        while (!day.isAfter(last)) {
            var end = earliest(YearMonth.from(day).atEndOfMonth(), last, endOfYear(day));
            parts.add(part(day, end));
            day = end.plusDays(1);
        }
        return List.copyOf(parts);
    }

    /** The sum of each year of the calendar. */
    public SortedMap<Integer, BigDecimal> perYear() {
        var years = new TreeMap<Integer, BigDecimal>();
        parts().forEach(part -> years.merge(part.days().from().getYear(), part.grant(), BigDecimal::add));
        return years;
    }

    public BigDecimal total() {
        return parts().stream().map(Part::grant).reduce(BigDecimal.ZERO.setScale(CENTS), BigDecimal::add);
    }

    /** The last day that is paid: the one asked for, but not more than the law's five years. */
    public LocalDate last() {
        var longest = Rules.on(start).rule(RuleKey.PARTICIPATION_SUBSIDY).quantity("longest");
        return earliest(until, longest.completedFrom(start).minusDays(1));
    }

    /** The minimum wage that was enacted for a day, or the one before it that is known. */
    static BigDecimal minimumWage(LocalDate day) {
        return knownWage(day).quantity("amount").number();
    }

    private static Rule knownWage(LocalDate day) {
        return Rules.on(day).find(RuleKey.MINIMUM_WAGE).orElseGet(() -> {
            var history = Rules.history(RuleKey.MINIMUM_WAGE);
            return history.reversed().stream()
                    .filter(rule -> rule.validity().from() == null
                            || !rule.validity().from().isAfter(day))
                    .findFirst()
                    .orElseGet(history::getFirst);
        });
    }

    private Part part(LocalDate from, LocalDate to) {
        var days = new DateSpan(from, to);
        var rule = knownWage(from);
        var minimum = rule.quantity("amount").number();
        var isByTariff = tariffWage != null && tariffWage.compareTo(minimum) > 0;
        var hourly = tariffWage != null && isByTariff ? tariffWage : minimum;
        var wage = hourly.multiply(hoursPerWeek)
                .multiply(WEEKS_A_MONTH)
                .multiply(BigDecimal.valueOf(Budget.days(days)))
                .divide(
                        MONTHS_A_QUARTER.multiply(BigDecimal.valueOf(from.lengthOfMonth())),
                        CENTS,
                        RoundingMode.HALF_UP);
        var share = wage.multiply(employerShare).divide(HUNDRED, CENTS, RoundingMode.HALF_UP);
        var percent = percent(from);
        var grant = wage.add(share).multiply(BigDecimal.valueOf(percent)).divide(HUNDRED, CENTS, RoundingMode.HALF_UP);
        var isKnown = isByTariff || rule.validity().covers(from);
        return new Part(days, percent, hourly, isByTariff, isKnown, wage, share, grant);
    }

    /** By the year of the employment in which a day lies. */
    private int percent(LocalDate day) {
        return Rules.on(start)
                .rule(RuleKey.PARTICIPATION_SHARES)
                .quantity(YEARS.get(yearOf(day)))
                .count();
    }

    private int yearOf(LocalDate day) {
        var year = 0;
        while (!day.isBefore(anniversary(year + 1))) {
            year++;
        }
        return year;
    }

    private LocalDate endOfYear(LocalDate day) {
        return anniversary(yearOf(day) + 1).minusDays(1);
    }

    private LocalDate anniversary(int years) {
        return new Quantity(BigDecimal.valueOf(years), Quantity.Unit.YEARS).completedFrom(start);
    }

    private static LocalDate earliest(LocalDate... days) {
        var first = days[0];
        for (var day : days) {
            first = day.isBefore(first) ? day : first;
        }
        return first;
    }
}

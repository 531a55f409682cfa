package org.jobcenterportal.support;

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
 * F84: what a subsidy whose percentage the law itself names comes to month by month, by the law of the day on which the
 * employment begins (§ 66 SGB II).
 *
 * <p>§ 16i Abs. 2 SGB II: 100, 100, 90, 80 and 70 percent of the minimum wage of each month, or of the wage to which a
 * collective agreement obliges if that is higher. § 16e Abs. 2 SGB II: 75 and 50 percent of the agreed wage, which is at least
 * the minimum wage. A flat employer's share of social insurance comes on top: without unemployment insurance under § 16i and,
 * until 30 June 2026, under § 16e; with it under § 16e since.
 *
 * <p>A month has hours of the week × 13 ÷ 3; a month that is not whole counts by its days. Wage and share are rounded to cents
 * half up, then their sum times the percentage once more.
 *
 * @param until the last day; no more is paid than the law's years
 * @param hoursPerWeek of the contract
 * @param agreedWage by the hour, where it counts; none where the minimum wage does
 * @param employerShare percent of the wage; nothing in the texts of the law tells it
 */
public record MonthlyGrant(
        FundingKind kind,
        LocalDate start,
        LocalDate until,
        BigDecimal hoursPerWeek,
        @Nullable BigDecimal agreedWage,
        BigDecimal employerShare) {

    private static final BigDecimal WEEKS_A_MONTH = BigDecimal.valueOf(13);
    private static final BigDecimal MONTHS_A_QUARTER = BigDecimal.valueOf(3);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int CENTS = 2;
    private static final List<String> PARTICIPATION_YEARS =
            List.of("years-1-2", "years-1-2", "year-3", "year-4", "year-5");
    private static final List<String> LONG_TERM_YEARS = List.of("first-year", "second-year");

    /** Which part of the employer's share of social insurance counts. */
    public enum Insurance {
        WITHOUT_UNEMPLOYMENT,
        WITH_UNEMPLOYMENT
    }

    public MonthlyGrant {
        if (!isFor(kind)) {
            throw new IllegalArgumentException("The law names no percentages for " + kind);
        }
        if (until.isBefore(start)) {
            throw new IllegalArgumentException("A grant ends after it has begun");
        }
        if (hoursPerWeek.signum() <= 0 || employerShare.signum() < 0 || employerShare.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("Hours and shares are amounts");
        }
    }

    /** Whether the law itself says how much each year is. */
    public static boolean isFor(FundingKind kind) {
        return kind == FundingKind.PARTICIPATION || kind == FundingKind.LONG_TERM_SUBSIDY;
    }

    /** Which part of the employer's share counts by the law of the day on which it begins. */
    public static Insurance insurance(FundingKind kind, LocalDate start) {
        return Rules.on(start).rule(shares(kind)).word("employer-share", Insurance.class);
    }

    /**
     * The flat share as practice reckons it.
     *
     * @return percent of the wage; unverified
     */
    public static BigDecimal usualShare(FundingKind kind, LocalDate start) {
        return Rules.on(start)
                .rule(RuleKey.EMPLOYER_SHARE)
                .quantity(
                        insurance(kind, start) == Insurance.WITH_UNEMPLOYMENT
                                ? "with-unemployment"
                                : "without-unemployment")
                .number();
    }

    /** The last day on which anything is paid to an employment that begins on a day. */
    public static LocalDate longest(FundingKind kind, LocalDate start) {
        return new Quantity(BigDecimal.valueOf(years(kind).size()), Quantity.Unit.YEARS)
                .completedFrom(start)
                .minusDays(1);
    }

    /**
     * A month, or the part of it in which the same percentage and wage hold.
     *
     * @param hourly the wage by which it is reckoned
     * @param isAgreed whether that is the agreed one and not the minimum
     * @param isKnown whether the minimum wage of the month is enacted; otherwise the last known one stands in
     */
    public record Part(
            DateSpan days,
            int percent,
            BigDecimal hourly,
            boolean isAgreed,
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

    /** The last day that is paid: the one asked for, but not more than the law's years. */
    public LocalDate last() {
        return earliest(until, longest(kind, start));
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
        var isAgreed = agreedWage != null && agreedWage.compareTo(minimum) > 0;
        var hourly = agreedWage != null && isAgreed ? agreedWage : minimum;
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
        var isKnown = isAgreed || rule.validity().covers(from);
        return new Part(days, percent, hourly, isAgreed, isKnown, wage, share, grant);
    }

    /** By the year of the employment in which a day lies. */
    private int percent(LocalDate day) {
        return Rules.on(start)
                .rule(shares(kind))
                .quantity(years(kind).get(yearOf(day)))
                .count();
    }

    private static RuleKey shares(FundingKind kind) {
        return kind == FundingKind.PARTICIPATION ? RuleKey.PARTICIPATION_SHARES : RuleKey.LONG_TERM_SUBSIDY;
    }

    private static List<String> years(FundingKind kind) {
        return kind == FundingKind.PARTICIPATION ? PARTICIPATION_YEARS : LONG_TERM_YEARS;
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

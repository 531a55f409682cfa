package org.jobcenterportal.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;

/** A number with its unit. Spans of time are counted as §§ 187, 188 and 191 BGB do (with § 26 SGB X). */
public record Quantity(BigDecimal number, Unit unit) implements Value {

    /** What is counted. */
    public enum Unit {
        PERCENT,
        EURO,
        EURO_A_MONTH,
        EURO_AN_HOUR,
        HOURS,
        HOURS_A_WEEK,
        DAYS,
        WEEKS,
        MONTHS,
        YEARS,
        /** How often, or at which time in a row. */
        TIMES
    }

    public Quantity {
        if (number.signum() <= 0) {
            throw new IllegalArgumentException("A quantity is more than nothing: " + number);
        }
        if (unit == Unit.PERCENT && number.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("More than everything: " + number + " percent");
        }
    }

    static Quantity of(String written) {
        var parts = written.split(" ", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("A number has a unit: " + written);
        }
        return new Quantity(new BigDecimal(parts[0]), Unit.valueOf(parts[1]));
    }

    /** A whole number, for what is counted one by one. */
    public int count() {
        return number.intValueExact();
    }

    /**
     * The first day after a span of this length that begins with a day (§ 187 Abs. 2, § 188 Abs. 2 and 3 BGB): a child
     * born on the 31st completes a month that has only 30 days with its last day.
     */
    public LocalDate completedFrom(LocalDate firstDay) {
        var end = firstDay.plus(period());
        var isShortened = unit != Unit.DAYS && unit != Unit.WEEKS && end.getDayOfMonth() != firstDay.getDayOfMonth();
        return isShortened ? end.plusDays(1) : end;
    }

    /** The last day of a term of this length that an event sets going (§ 187 Abs. 1, § 188 Abs. 2 and 3 BGB). */
    public LocalDate endAfter(LocalDate event) {
        return event.plus(period());
    }

    /** The days of this length that lie right before a day. */
    public DateSpan before(LocalDate day) {
        return new DateSpan(day.minus(period()), day.minusDays(1));
    }

    /** Months and years that need not be contiguous, in days (§ 191 BGB). */
    long inDays(Rule counting) {
        var length = switch (unit) {
            case MONTHS -> "month";
            case YEARS -> "year";
            default -> throw new IllegalStateException("Neither months nor years: " + this);
        };
        return (long) count() * counting.quantity(length).count();
    }

    /** Months, or years in months. */
    int inMonths() {
        return Math.toIntExact(period().toTotalMonths());
    }

    private Period period() {
        return switch (unit) {
            case DAYS -> Period.ofDays(count());
            case WEEKS -> Period.ofWeeks(count());
            case MONTHS -> Period.ofMonths(count());
            case YEARS -> Period.ofYears(count());
            case PERCENT, EURO, EURO_A_MONTH, EURO_AN_HOUR, HOURS, HOURS_A_WEEK, TIMES ->
                throw new IllegalStateException("Not a span of days: " + this);
        };
    }
}

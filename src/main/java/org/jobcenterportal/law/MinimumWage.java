package org.jobcenterportal.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an hour of work is paid at least, by the day on which the work is done (§ 1 MiLoG). To whom the minimum wage does
 * not apply (§ 22 MiLoG) is not decided here.
 */
public final class MinimumWage {

    private MinimumWage() {}

    /** How a wage stands to the minimum wage of a day. */
    public sealed interface Answer {}

    /** At least as much. */
    public record Enough(Rule rule) implements Answer {}

    /**
     * Less.
     *
     * @param minimum what holds on the day
     */
    public record Below(BigDecimal minimum, Rule rule) implements Answer {

        /** Whether this minimum is known to hold on a day; else it is the last that is known before it. */
        public boolean isKnownFor(LocalDate day) {
            return rule.validity().covers(day);
        }

        /** The first day on which this minimum holds. */
        public @Nullable LocalDate from() {
            return rule.validity().from();
        }
    }

    /** The register does not know the minimum wage of the day, and the wage is no less than the last one it knows. */
    public record Unknown(LocalDate day) implements Answer {}

    /** The first day on which somebody could work whom a job is proposed to today. */
    public static LocalDate firstDay(LocalDate start, LocalDate today) {
        return start.isBefore(today) ? today : start;
    }

    /**
     * What a wage falls below while the job goes on, though it is enough on its first day.
     *
     * @param until the last day of the job; null if it has none
     */
    public static Optional<Below> later(BigDecimal hourly, LocalDate firstDay, @Nullable LocalDate until) {
        return Rules.on(firstDay)
                .find(RuleKey.MINIMUM_WAGE)
                .map(rule -> rule.validity().until())
                .map(last -> last.plusDays(1))
                .filter(next -> until == null || !next.isAfter(until))
                .flatMap(next -> of(hourly, next) instanceof Below below ? Optional.of(below) : Optional.empty());
    }

    /**
     * Compares a wage with what holds on the first day of work, not today. Where nobody knows it yet, less than the last one is too
     * little all the same, for the minimum wage has never been lowered.
     */
    public static Answer of(BigDecimal hourly, LocalDate firstDay) {
        var rule = Rules.on(firstDay).find(RuleKey.MINIMUM_WAGE);
        var known = rule.or(() -> lastBefore(firstDay));
        if (known.isEmpty()) {
            return new Unknown(firstDay);
        }
        var minimum = known.get().quantity("amount").number();
        if (hourly.compareTo(minimum) < 0) {
            return new Below(minimum, known.get());
        }
        return rule.<Answer>map(Enough::new).orElseGet(() -> new Unknown(firstDay));
    }

    private static Optional<Rule> lastBefore(LocalDate day) {
        return Rules.history(RuleKey.MINIMUM_WAGE).reversed().stream()
                .filter(rule ->
                        rule.validity().from() == null || rule.validity().from().isBefore(day))
                .findFirst();
    }
}

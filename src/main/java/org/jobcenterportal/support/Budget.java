package org.jobcenterportal.support;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Stream;
import org.jobcenterportal.law.DateSpan;
import org.jobcenterportal.law.DateSpans;
import org.jobcenterportal.law.LawOfTheDay;
import org.jobcenterportal.law.Quantity;
import org.jobcenterportal.law.Rule;
import org.jobcenterportal.law.RuleKey;
import org.jobcenterportal.law.SupportLimits;
import org.jspecify.annotations.Nullable;

/**
 * F82: how many days of a kind of support are used up when it would begin, and how many are left. Whole months count as
 * thirty days, days apart as one each (§ 191 BGB).
 *
 * @param limit as much as the law gives without anything special
 * @param more what it gives on top, which people judge; zero where there is nothing
 * @param years in which the days count, where the law says so
 */
public record Budget(
        FundingKind kind,
        long used,
        long limit,
        long more,
        @Nullable DateSpan years,
        Rule rule) {

    private static final int MONTH = 30;
    private static final int WEEK = 7;

    /** @throws IllegalArgumentException for a kind of support whose days nobody counts */
    static Budget of(FundingKind kind, KnownFacts facts, JobTerms terms, LawOfTheDay law) {
        var earlier = facts.earlier(kind);
        var start = terms.start();
        return switch (kind) {
            case WORK_OPPORTUNITY -> {
                var rule = law.rule(RuleKey.COMMUNITY_WORK);
                var used = SupportLimits.communityWorkBefore(earlier, start);
                yield new Budget(
                        kind,
                        used.days(),
                        inDays(rule.quantity("months"), law),
                        inDays(rule.quantity("more"), law),
                        used.years(),
                        rule);
            }
            case EMPLOYER_TRIAL -> {
                var rule = law.rule(RuleKey.EMPLOYER_TRIAL);
                var day = new DateSpan(start, start);
                var whole = withoutGap(earlier, day);
                var usual = (long) rule.quantity("longest").count() * WEEK;
                yield new Budget(
                        kind,
                        ChronoUnit.DAYS.between(whole.from(), start),
                        usual,
                        (long) rule.quantity("long-term-unemployed").count() * WEEK - usual,
                        null,
                        rule);
            }
            case START_UP_MONEY -> {
                var rule = law.rule(RuleKey.START_UP_SUBSIDY);
                yield new Budget(kind, before(earlier, start), inDays(rule.quantity("longest"), law), 0, null, rule);
            }
            case PARTICIPATION -> {
                var rule = law.rule(RuleKey.PARTICIPATION_SUBSIDY);
                yield new Budget(kind, before(earlier, start), inDays(rule.quantity("longest"), law), 0, null, rule);
            }
            case WAGE_SUBSIDY, ENTRY_QUALIFICATION, PLACEMENT_VOUCHER, LONG_TERM_SUBSIDY ->
                throw new IllegalArgumentException("Nobody counts the days of " + kind);
        };
    }

    /** Days that are left of what the law gives without anything special. */
    public long left() {
        return Math.max(0, limit - used);
    }

    /** Days that are left if people judge that there may be more. */
    public long leftWithMore() {
        return Math.max(0, limit + more - used);
    }

    /** Whether weeks are the measure, as for a trial at an employer. */
    public boolean isInWeeks() {
        return kind == FundingKind.EMPLOYER_TRIAL;
    }

    public long leftMonths() {
        return left() / MONTH;
    }

    /** Days beside whole months. */
    public long leftDays() {
        return left() % MONTH;
    }

    public long usedMonths() {
        return used / MONTH;
    }

    /** The stretch of days without a gap that ends with a planned one. */
    static DateSpan withoutGap(DateSpans earlier, DateSpan planned) {
        var before = earlier.spans().stream()
                .filter(span -> span.from().isBefore(planned.from()))
                .map(span -> clipped(span, planned.from()));
        return new DateSpans(Stream.concat(before, Stream.of(planned)).toList())
                .spans().stream()
                        .filter(span -> span.covers(planned.from()))
                        .findFirst()
                        .orElseThrow();
    }

    /** Whole months as thirty days each, and what is over as it is. */
    static long lengthIn(DateSpan span, LawOfTheDay law) {
        var month = law.rule(RuleKey.MONTHS_APART).quantity("month").count();
        var length =
                Period.between(span.from(), Objects.requireNonNull(span.until()).plusDays(1));
        return length.toTotalMonths() * month + length.getDays();
    }

    static long days(DateSpan span) {
        return ChronoUnit.DAYS.between(span.from(), Objects.requireNonNull(span.until())) + 1;
    }

    private static long before(DateSpans earlier, LocalDate start) {
        return earlier.spans().stream()
                .filter(span -> span.from().isBefore(start))
                .map(span -> clipped(span, start))
                .mapToLong(span -> {
                    var length = Period.between(
                            span.from(), Objects.requireNonNull(span.until()).plusDays(1));
                    return length.toTotalMonths() * MONTH + length.getDays();
                })
                .sum();
    }

    /** As much of a span as lies before a day. */
    private static DateSpan clipped(DateSpan span, LocalDate day) {
        var until = span.until();
        return until == null || !until.isBefore(day) ? new DateSpan(span.from(), day.minusDays(1)) : span;
    }

    /** Months, or years of twelve of them, of thirty days each: whole months are what these limits are made of. */
    private static long inDays(Quantity quantity, LawOfTheDay law) {
        var month = law.rule(RuleKey.MONTHS_APART).quantity("month").count();
        var months = quantity.unit() == Quantity.Unit.YEARS ? quantity.count() * 12 : quantity.count();
        return (long) months * month;
    }
}

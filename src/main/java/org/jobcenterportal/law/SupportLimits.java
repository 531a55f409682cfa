package org.jobcenterportal.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;

/** How long the law lets one person be in a kind of support. A first view, never a decision. */
public final class SupportLimits {

    private SupportLimits() {}

    /**
     * § 16d Abs. 6 SGB II: 24 months within five years, which begin with the first entry; up to twelve more while the
     * conditions still hold, which is for people to judge. Whole months count as such, days apart as thirtieths.
     *
     * @param earlier the days in community work so far
     * @param planned the days that are planned, with a last one
     */
    public static Finding communityWork(DateSpans earlier, DateSpan planned) {
        var law = Rules.on(planned.from());
        var rule = law.rule(RuleKey.COMMUNITY_WORK);
        var counting = law.rule(RuleKey.MONTHS_APART);
        var month = counting.quantity("month").count();
        var all = new DateSpans(
                Stream.concat(earlier.spans().stream(), Stream.of(planned)).toList());
        var window = window(all, planned.from(), rule.quantity("within"));
        // what is planned beyond these years counts in the next ones, and what would follow it not at all
        var counted =
                window.within(new DateSpan(window.from(), planned.until())).orElseThrow();
        var days = all.spans().stream()
                .flatMap(span -> span.within(counted).stream())
                .mapToLong(span -> length(span, month))
                .sum();
        var months = rule.quantity("months").count();
        var most = months + rule.quantity("more").count();
        var verdict = days <= (long) months * month
                ? Verdict.YES
                : days <= (long) most * month ? Verdict.UNKNOWN : Verdict.NO;
        var key = switch (verdict) {
            case YES -> "law.reason.limit.community-work";
            case UNKNOWN -> "law.reason.limit.community-work-more";
            case NO -> "law.reason.limit.community-work-over";
        };
        var reason = Reason.of(key, days / month, days % month, window.from(), months, most);
        return verdict == Verdict.UNKNOWN
                ? Finding.of(
                        verdict, reason, planned.from(), rule, counting, law.rule(RuleKey.COMMUNITY_WORK_CONDITIONS))
                : Finding.of(verdict, reason, planned.from(), rule, counting);
    }

    /**
     * What of the months of community work is used up.
     *
     * @param years the five years in which they count
     * @param days whole months counted as thirty days each
     */
    public record Used(DateSpan years, long days) {}

    /** How much of the months of § 16d Abs. 6 SGB II somebody has used up at the beginning of a day. */
    public static Used communityWorkBefore(DateSpans earlier, LocalDate day) {
        var law = Rules.on(day);
        var month = law.rule(RuleKey.MONTHS_APART).quantity("month").count();
        var all = new DateSpans(Stream.concat(earlier.spans().stream(), Stream.of(new DateSpan(day, day)))
                .toList());
        var years = window(all, day, law.rule(RuleKey.COMMUNITY_WORK).quantity("within"));
        if (years.from().equals(day)) {
            return new Used(years, 0);
        }
        var counted = new DateSpan(years.from(), day.minusDays(1));
        var days = earlier.spans().stream()
                .flatMap(span -> span.within(counted).stream())
                .mapToLong(span -> length(span, month))
                .sum();
        return new Used(years, days);
    }

    /**
     * § 45 Abs. 2 and 8 SGB III: six weeks at an employer, twelve for the long-term unemployed and those with severe
     * obstacles; whether somebody is one of them is for people to judge.
     *
     * @param planned the days that are planned, with a last one
     */
    public static Finding employerTrial(DateSpan planned) {
        var rule = Rules.on(planned.from()).rule(RuleKey.EMPLOYER_TRIAL);
        var usual = rule.quantity("longest");
        var most = rule.quantity("long-term-unemployed");
        var verdict = ends(planned, usual) ? Verdict.YES : ends(planned, most) ? Verdict.UNKNOWN : Verdict.NO;
        var key = switch (verdict) {
            case YES -> "law.reason.limit.trial";
            case UNKNOWN -> "law.reason.limit.trial-long";
            case NO -> "law.reason.limit.trial-over";
        };
        return Finding.of(verdict, Reason.of(key, usual.count(), most.count()), planned.from(), rule);
    }

    /**
     * § 45 Abs. 2 S. 3 SGB III: at a provider nobody is taught occupational skills for more than eight weeks. How much of a
     * stay that is nobody writes down, so beyond it people judge.
     *
     * @param planned the days that are planned, with a last one
     */
    public static Finding providerMeasure(DateSpan planned) {
        var rule = Rules.on(planned.from()).rule(RuleKey.PROVIDER_MEASURE);
        var skills = rule.quantity("skills");
        var isWithin = ends(planned, skills);
        var key = isWithin ? "law.reason.limit.skills" : "law.reason.limit.skills-long";
        return Finding.of(
                isWithin ? Verdict.YES : Verdict.UNKNOWN, Reason.of(key, skills.count()), planned.from(), rule);
    }

    /** The years that count on a day: they begin with an entry, and the next ones with the first entry after them. */
    private static DateSpan window(DateSpans all, LocalDate day, Quantity within) {
        var first = all.spans().getFirst().from();
        while (true) {
            var window = new DateSpan(first, within.completedFrom(first).minusDays(1));
            if (window.covers(day)) {
                return window;
            }
            first = firstAfter(all, first, within.completedFrom(first));
        }
    }

    private static LocalDate firstAfter(DateSpans all, LocalDate first, LocalDate end) {
        return all.spans().stream()
                .filter(span -> span.until() == null || !span.until().isBefore(end))
                .map(span -> span.from().isBefore(end) ? end : span.from())
                .findFirst()
                .orElse(first);
    }

    private static long length(DateSpan span, int month) {
        var length = Period.between(span.from(), span.from().plusDays(span.days()));
        return length.toTotalMonths() * month + length.getDays();
    }

    private static boolean ends(DateSpan planned, Quantity length) {
        return planned.until() != null && planned.until().isBefore(length.completedFrom(planned.from()));
    }
}

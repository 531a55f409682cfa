package org.jobcenterportal.law;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Who can be supported by §§ 16e and 16i SGB II, condition by condition. A first view, never a decision. */
public final class SubsidyConditions {

    /**
     * What the office knows about somebody.
     *
     * @param worked employment or self-employment, marginal jobs included
     * @param funded earlier employment under § 16i
     * @param coached holistic support so far
     * @param isEased a child under 18 in the household, or a severe disability
     */
    public record History(
            LocalDate born,
            ReceiptOfBenefits benefits,
            Unemployment unemployment,
            DateSpans worked,
            DateSpans funded,
            DateSpans coached,
            boolean isEased) {}

    private SubsidyConditions() {}

    /** § 16e: until 30 June 2026 for the long-term unemployed, since then for long-term recipients. */
    public static List<Finding> longTermSubsidy(History history, LocalDate start) {
        var rule = Rules.on(start).rule(RuleKey.LONG_TERM_SUBSIDY);
        if (rule.values().containsKey("unemployed")) {
            var unemployed = history.unemployment().hasBeenUnemployedFor(rule.quantity("unemployed"), start);
            return List.of(resting(unemployed, rule));
        }
        var within = rule.quantity("within");
        return List.of(
                received(history, rule.quantity("months"), within, start, rule),
                hardlyWorked(history, within, start, rule));
    }

    /** § 16i: 25 years old, six years of benefit in seven, five where eased, hardly any work, not yet funded for five. */
    public static List<Finding> participationSubsidy(History history, LocalDate start) {
        var rule = Rules.on(start).rule(RuleKey.PARTICIPATION_SUBSIDY);
        var years = history.isEased() ? rule.quantity("eased") : rule.quantity("years");
        var within = history.isEased() ? rule.quantity("eased") : rule.quantity("within");
        return List.of(
                oldEnough(history, start, rule),
                received(history, years, within, start, rule),
                hardlyWorked(history, within, start, rule),
                notFundedBefore(history, start, rule),
                coachedBefore(history, start, rule));
    }

    private static Finding oldEnough(History history, LocalDate start, Rule rule) {
        var age = rule.quantity("age");
        var isOldEnough = new Age(history.born()).hasCompleted(age, start);
        return Finding.of(
                isOldEnough ? Verdict.YES : Verdict.NO,
                Reason.of(isOldEnough ? "law.reason.subsidy.age" : "law.reason.subsidy.too-young", age.count()),
                start,
                rule);
    }

    private static Finding received(History history, Quantity needed, Quantity within, LocalDate start, Rule rule) {
        var counting = Rules.on(start).rule(RuleKey.MONTHS_APART);
        var received = history.benefits().received();
        var isEnough = received.covers(start) && received.daysIn(within.before(start)) >= needed.inDays(counting);
        return Finding.of(
                isEnough ? Verdict.YES : Verdict.NO,
                Reason.of(
                        isEnough ? "law.reason.subsidy.received" : "law.reason.subsidy.received-too-little",
                        history.benefits().monthsIn(within, start),
                        needed.inMonths(),
                        within.inMonths()),
                start,
                rule,
                counting);
    }

    /** The law allows short work and does not say how short, so that any work is for people to judge. */
    private static Finding hardlyWorked(History history, Quantity within, LocalDate start, Rule rule) {
        var days = history.worked().daysIn(within.before(start));
        return days == 0
                ? Finding.of(Verdict.YES, Reason.of("law.reason.subsidy.no-work"), start, rule)
                : Finding.of(Verdict.UNKNOWN, Reason.of("law.reason.subsidy.some-work", days), start, rule);
    }

    private static Finding notFundedBefore(History history, LocalDate start, Rule rule) {
        var counting = Rules.on(start).rule(RuleKey.MONTHS_APART);
        var days = history.funded().daysIn(new DateSpan(history.born(), start.minusDays(1)));
        var isUsedUp = days >= rule.quantity("longest").inDays(counting);
        return Finding.of(
                isUsedUp ? Verdict.NO : Verdict.YES,
                Reason.of(isUsedUp ? "law.reason.subsidy.used-up" : "law.reason.subsidy.not-used-up"),
                start,
                rule,
                counting);
    }

    /** The law asks for it as a rule, so that missing it leaves the question open. */
    private static Finding coachedBefore(History history, LocalDate start, Rule rule) {
        var counting = Rules.on(start).rule(RuleKey.MONTHS_APART);
        var needed = rule.quantity("coaching-before");
        var days = history.coached().daysIn(new DateSpan(history.born(), start.minusDays(1)));
        var isEnough = days >= needed.inDays(counting);
        return Finding.of(
                isEnough ? Verdict.YES : Verdict.UNKNOWN,
                Reason.of(isEnough ? "law.reason.subsidy.coached" : "law.reason.subsidy.not-coached", needed.count()),
                start,
                rule,
                counting);
    }

    private static Finding resting(Finding finding, Rule rule) {
        var rules = Stream.concat(Stream.of(rule), finding.rules().stream()).toList();
        return new Finding(finding.verdict(), finding.reason(), rules, finding.day());
    }
}

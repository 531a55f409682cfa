package org.jobcenterportal.support;

import static org.jobcenterportal.law.RuleKey.EMPLOYER_SHARE;
import static org.jobcenterportal.law.RuleKey.ENTRY_QUALIFICATION;
import static org.jobcenterportal.law.RuleKey.ENTRY_QUALIFICATION_CONDITIONS;
import static org.jobcenterportal.law.RuleKey.ENTRY_QUALIFICATION_LIMITS;
import static org.jobcenterportal.law.RuleKey.LONG_TERM_SUBSIDY;
import static org.jobcenterportal.law.RuleKey.PARTICIPATION_CONDITIONS;
import static org.jobcenterportal.law.RuleKey.PARTICIPATION_SUBSIDY;
import static org.jobcenterportal.law.RuleKey.WAGE_SUBSIDY_CONDITIONS;
import static org.jobcenterportal.law.RuleKey.WAGE_SUBSIDY_LIMITS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jobcenterportal.law.DateSpan;
import org.jobcenterportal.law.Finding;
import org.jobcenterportal.law.Quantity;
import org.jobcenterportal.law.Rule;
import org.jobcenterportal.law.RuleKey;
import org.jobcenterportal.law.SubsidyConditions;
import org.jobcenterportal.law.SubsidyConditions.History;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.periods.PeriodKind;

/** What the law asks before it pays an employer: EGZ, EQ, §§ 16e and 16i. */
final class EmployerSupport {

    /** From here on nobody asks whether it is full time; the law names no number. */
    private static final BigDecimal FULL_TIME = BigDecimal.valueOf(35);

    private EmployerSupport() {}

    /** §§ 88 to 92 SGB III. */
    static void wageSubsidy(Lines lines) {
        lines.recipient();
        lines.ask(ConditionKind.HARD_TO_PLACE, WAGE_SUBSIDY_CONDITIONS);
        lines.ask(ConditionKind.LOWER_OUTPUT, WAGE_SUBSIDY_CONDITIONS);
        lines.insuredJob(WAGE_SUBSIDY_CONDITIONS, EMPLOYER_SHARE);
        lines.ask(ConditionKind.NOT_FORMER_EMPLOYER, WAGE_SUBSIDY_LIMITS);
        lines.ask(ConditionKind.NO_DISMISSAL, WAGE_SUBSIDY_LIMITS);
        subsidyDuration(lines);
        lines.appliedFirst();
    }

    /** § 54a SGB III. */
    static void entryQualification(Lines lines) {
        lines.recipient();
        lines.ask(ConditionKind.TRAINING_GROUP, ENTRY_QUALIFICATION_CONDITIONS);
        lines.ask(ConditionKind.TRAINING_CONTRACT, ENTRY_QUALIFICATION_CONDITIONS);
        trainingHours(lines);
        trainingDuration(lines);
        lines.ask(ConditionKind.NOT_SAME_COMPANY, ENTRY_QUALIFICATION_LIMITS);
        lines.ask(ConditionKind.NOT_FAMILY_BUSINESS, ENTRY_QUALIFICATION_LIMITS);
        lines.appliedFirst();
    }

    /** § 16e SGB II: two years of unemployment until 30 June 2026, since then 21 of 24 months of benefit. */
    static void longTermSubsidy(Lines lines) {
        var rule = lines.law().rule(LONG_TERM_SUBSIDY);
        lines.recipient();
        if (rule.values().containsKey("unemployed")) {
            longUnemployed(lines, rule);
        } else {
            var within = rule.quantity("within");
            benefitAndWork(lines, rule.quantity("months"), within, findings(lines, false));
        }
        lines.ask(ConditionKind.PLACEMENT_TRIED, LONG_TERM_SUBSIDY);
        lines.notMarginal(LONG_TERM_SUBSIDY);
        contractLength(lines, rule);
        lines.ask(ConditionKind.NOT_FORMER_EMPLOYER, LONG_TERM_SUBSIDY, WAGE_SUBSIDY_LIMITS);
        lines.ask(ConditionKind.NO_DISMISSAL, LONG_TERM_SUBSIDY, WAGE_SUBSIDY_LIMITS);
        lines.appliedFirst();
    }

    /** § 16i SGB II. */
    static void participation(Lines lines) {
        var rule = lines.law().rule(PARTICIPATION_SUBSIDY);
        lines.recipient();
        var findings = findings(lines, true);
        if (lines.facts().born() == null) {
            lines.ask(ConditionKind.OLD_ENOUGH, PARTICIPATION_SUBSIDY);
        } else {
            lines.add(ConditionKind.OLD_ENOUGH, findings.getFirst());
        }
        var needed = isEased(lines) ? rule.quantity("eased") : rule.quantity("years");
        var within = isEased(lines) ? rule.quantity("eased") : rule.quantity("within");
        benefitAndWork(lines, needed, within, findings.subList(1, 3));
        participationDuration(lines, rule);
        lines.add(ConditionKind.COACHED, findings.get(4));
        lines.insuredJob(PARTICIPATION_CONDITIONS);
        lines.ask(ConditionKind.ASSIGNED, PARTICIPATION_CONDITIONS);
        lines.ask(ConditionKind.NO_DISMISSAL, PARTICIPATION_CONDITIONS);
        lines.appliedFirst();
    }

    /** A child under 18 in the household or a severe disability, as far as anybody knows. */
    static boolean isEased(Lines lines) {
        return Boolean.TRUE.equals(lines.facts().hasMinorChild())
                || lines.facts().disability().isSevere();
    }

    private static void subsidyDuration(Lines lines) {
        var support = lines.terms().support();
        var most = WageSubsidy.most(lines.facts(), lines.start());
        var rules = most.rules();
        if (support == null) {
            lines.add(
                    ConditionKind.DURATION, Verdict.UNKNOWN, Said.of("support.said.months.open", most.months()), rules);
        } else if (ends(support, most.months())) {
            lines.add(ConditionKind.DURATION, Verdict.YES, Said.of("support.said.months.yes", most.months()), rules);
        } else if (ends(support, most.monthsIfAllHeld())) {
            lines.add(
                    ConditionKind.DURATION,
                    Verdict.UNKNOWN,
                    Said.of("support.said.months.maybe", most.months(), most.monthsIfAllHeld()),
                    rules);
        } else {
            lines.add(
                    ConditionKind.DURATION,
                    Verdict.NO,
                    Said.of("support.said.months.no", most.monthsIfAllHeld()),
                    rules);
        }
    }

    private static void trainingHours(Lines lines) {
        var rule = lines.law().rule(ENTRY_QUALIFICATION);
        var hours = lines.terms().hoursPerWeek();
        var least = rule.quantity("part-time").number();
        if (hours == null) {
            lines.add(ConditionKind.HOURS, Verdict.UNKNOWN, Said.of("support.said.hours.open", least), List.of(rule));
        } else if (hours.compareTo(least) < 0) {
            lines.add(ConditionKind.HOURS, Verdict.NO, Said.of("support.said.hours.no", least), List.of(rule));
        } else if (hours.compareTo(FULL_TIME) >= 0 || !rule.values().containsKey("part-time-for")) {
            lines.add(ConditionKind.HOURS, Verdict.YES, Said.of("support.said.hours.yes", least), List.of(rule));
        } else {
            lines.add(ConditionKind.HOURS, Verdict.UNKNOWN, Said.of("support.said.hours.care"), List.of(rule));
        }
    }

    private static void trainingDuration(Lines lines) {
        var rule = lines.law().rule(ENTRY_QUALIFICATION);
        var shortest = rule.quantity("shortest");
        var longest = rule.quantity("longest");
        var support = lines.terms().support();
        if (support == null) {
            lines.add(
                    ConditionKind.DURATION,
                    Verdict.UNKNOWN,
                    Said.of("support.said.span.open", shortest.count(), longest.count()),
                    List.of(rule));
            return;
        }
        var isLongEnough = !dayAfter(support).isBefore(shortest.completedFrom(support.from()));
        var fits = isLongEnough && ends(support, longest.count());
        lines.add(
                ConditionKind.DURATION,
                fits ? Verdict.YES : Verdict.NO,
                Said.of(fits ? "support.said.span.yes" : "support.said.span.no", shortest.count(), longest.count()),
                List.of(rule));
    }

    private static void contractLength(Lines lines, Rule rule) {
        var length = rule.quantity("contract");
        var until = lines.terms().contractUntil();
        if (lines.terms().isOpenEnded()) {
            lines.add(
                    ConditionKind.CONTRACT_LENGTH,
                    Verdict.YES,
                    Said.of("support.said.contract.open-ended"),
                    List.of(rule));
        } else if (until == null) {
            lines.add(
                    ConditionKind.CONTRACT_LENGTH,
                    Verdict.UNKNOWN,
                    Said.of("support.said.contract.unknown", length.count()),
                    List.of(rule));
        } else {
            var isLong = !until.plusDays(1).isBefore(length.completedFrom(lines.start()));
            lines.add(
                    ConditionKind.CONTRACT_LENGTH,
                    isLong ? Verdict.YES : Verdict.NO,
                    Said.of(isLong ? "support.said.contract.long" : "support.said.contract.short", length.count()),
                    List.of(rule));
        }
    }

    private static void participationDuration(Lines lines, Rule rule) {
        var budget = Budget.of(FundingKind.PARTICIPATION, lines.facts(), lines.terms(), lines.law());
        var support = lines.terms().support();
        if (budget.left() <= 0) {
            lines.add(ConditionKind.DURATION, Verdict.NO, Said.of("law.reason.subsidy.used-up"), List.of(rule));
        } else if (support == null) {
            lines.add(
                    ConditionKind.DURATION,
                    Verdict.YES,
                    Said.of("support.said.left", budget.leftMonths(), budget.leftDays()),
                    List.of(rule));
        } else {
            var fits = Budget.lengthIn(support, lines.law()) <= budget.left();
            lines.add(
                    ConditionKind.DURATION,
                    fits ? Verdict.YES : Verdict.NO,
                    Said.of(
                            fits ? "support.said.left" : "support.said.more-than-left",
                            budget.leftMonths(),
                            budget.leftDays()),
                    List.of(rule));
        }
    }

    private static void longUnemployed(Lines lines, Rule rule) {
        var facts = lines.facts();
        if (facts.knownSince().isEmpty()) {
            lines.add(
                    ConditionKind.LONG_UNEMPLOYED,
                    Verdict.UNKNOWN,
                    Said.of("support.said.months-unknown"),
                    List.of(rule));
            return;
        }
        var finding = findings(lines, false).getFirst();
        var reachesBack = !facts.knownSince()
                .get()
                .isAfter(rule.quantity("unemployed").before(lines.start()).from());
        var isUnemployed = facts.periods()
                .occupationOn(lines.start())
                .filter(PeriodKind.UNEMPLOYED::equals)
                .isPresent();
        if (finding.verdict() == Verdict.NO && !reachesBack && (isUnemployed || lines.isBeforeAllThatIsKnown())) {
            lines.add(
                    ConditionKind.LONG_UNEMPLOYED,
                    Verdict.UNKNOWN,
                    Said.of("support.said.known-since", facts.knownSince().get()),
                    finding.rules());
        } else {
            lines.add(ConditionKind.LONG_UNEMPLOYED, finding);
        }
    }

    /** Months of benefit and of work in a window; what lies before the first month that is known stays open. */
    private static void benefitAndWork(Lines lines, Quantity needed, Quantity within, List<Finding> findings) {
        var facts = lines.facts();
        var benefit = findings.getFirst();
        var work = findings.get(1);
        var since = facts.knownSince();
        var window = within.before(lines.start());
        if (since.isEmpty() || !facts.knowsBenefit()) {
            lines.add(
                    ConditionKind.MONTHS_OF_BENEFIT,
                    Verdict.UNKNOWN,
                    Said.of("support.said.months-unknown"),
                    benefit.rules());
        } else if (benefit.verdict() == Verdict.NO && couldBeEnough(lines, needed, window, since.get())) {
            lines.add(
                    ConditionKind.MONTHS_OF_BENEFIT,
                    Verdict.UNKNOWN,
                    Said.of("support.said.known-since", since.get()),
                    benefit.rules());
        } else {
            lines.add(ConditionKind.MONTHS_OF_BENEFIT, benefit);
        }
        var isUnknownBefore = since.isEmpty() || since.get().isAfter(window.from());
        if (isUnknownBefore && work.verdict() == Verdict.YES) {
            lines.add(
                    ConditionKind.HARDLY_WORKED,
                    Verdict.UNKNOWN,
                    since.map(day -> Said.of("support.said.known-since", day))
                            .orElseGet(() -> Said.of("support.said.months-unknown")),
                    work.rules());
        } else {
            lines.add(ConditionKind.HARDLY_WORKED, work);
        }
    }

    /** Whether months before the first one that is known could make up for what is missing. */
    private static boolean couldBeEnough(Lines lines, Quantity needed, DateSpan window, LocalDate since) {
        var received = lines.facts().periods().receipt().received();
        if (lines.isBeforeAllThatIsKnown()) {
            return true;
        } else if (!since.isAfter(window.from()) || !received.covers(lines.start())) {
            return false;
        }
        var counting = lines.law().rule(RuleKey.MONTHS_APART);
        var unit = needed.unit() == Quantity.Unit.YEARS ? "year" : "month";
        var days = (long) needed.count() * counting.quantity(unit).count();
        var before = Budget.days(new DateSpan(window.from(), since.minusDays(1)));
        return received.daysIn(window) + before >= days;
    }

    private static List<Finding> findings(Lines lines, boolean isParticipation) {
        var facts = lines.facts();
        var history = new History(
                Objects.requireNonNullElse(facts.born(), LocalDate.EPOCH),
                facts.periods().receipt(),
                facts.periods().unemployment(),
                facts.worked(),
                facts.earlier(FundingKind.PARTICIPATION),
                facts.coached(),
                isEased(lines));
        return new ArrayList<>(
                isParticipation
                        ? SubsidyConditions.participationSubsidy(history, lines.start())
                        : SubsidyConditions.longTermSubsidy(history, lines.start()));
    }

    static LocalDate dayAfter(DateSpan span) {
        return Objects.requireNonNull(span.until()).plusDays(1);
    }

    /** Whether a span ends within so many months of its first day. */
    static boolean ends(DateSpan span, int months) {
        var end = new Quantity(BigDecimal.valueOf(months), Quantity.Unit.MONTHS).completedFrom(span.from());
        return !dayAfter(span).isAfter(end);
    }
}

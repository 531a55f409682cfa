package org.jobcenterportal.support;

import static org.jobcenterportal.law.RuleKey.ACTIVATION_CONDITIONS;
import static org.jobcenterportal.law.RuleKey.COMMUNITY_WORK;
import static org.jobcenterportal.law.RuleKey.COMMUNITY_WORK_CONDITIONS;
import static org.jobcenterportal.law.RuleKey.EMPLOYER_TRIAL;
import static org.jobcenterportal.law.RuleKey.LONG_TERM_UNEMPLOYED_FOR_SUPPORT;
import static org.jobcenterportal.law.RuleKey.PLACEMENT_REWARD_LIMITS;
import static org.jobcenterportal.law.RuleKey.START_UP_CONDITIONS;
import static org.jobcenterportal.law.RuleKey.START_UP_SUBSIDY;
import static org.jobcenterportal.law.RuleKey.VOUCHER_CONDITIONS;
import static org.jobcenterportal.law.RuleKey.VOUCHER_PRESENTED;
import static org.jobcenterportal.law.RuleKey.VOUCHER_VALIDITY;

import java.util.List;
import org.jobcenterportal.law.SupportLimits;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.periods.PeriodKind;

/** What the law asks before it supports the person: MAG, ESG, AVGS and AGH. */
final class PersonSupport {

    private PersonSupport() {}

    /** § 45 Abs. 1, 2 and 8 SGB III. */
    static void employerTrial(Lines lines) {
        lines.recipient();
        unemployed(lines);
        lines.ask(ConditionKind.NEEDED, ACTIVATION_CONDITIONS);
        trialDuration(lines);
        lines.appliedFirst();
    }

    /** § 16b SGB II. */
    static void startUpMoney(Lines lines) {
        lines.recipient();
        lines.insuredOrSelfEmployed(START_UP_CONDITIONS);
        lines.ask(ConditionKind.NEEDED, START_UP_CONDITIONS);
        startUpDuration(lines);
        lines.appliedFirst();
    }

    /** § 45 Abs. 4 to 6 SGB III, for an agent who is paid by success. */
    static void placementVoucher(Lines lines) {
        lines.recipient();
        unemployed(lines);
        lines.ask(ConditionKind.SUITABLE, VOUCHER_CONDITIONS, VOUCHER_VALIDITY);
        lines.insuredJob(PLACEMENT_REWARD_LIMITS);
        contractLength(lines);
        lines.ask(ConditionKind.NOT_FORMER_EMPLOYER, PLACEMENT_REWARD_LIMITS);
        lines.appliedFirst();
    }

    /** § 16d SGB II. */
    static void workOpportunity(Lines lines) {
        lines.recipient();
        lines.ask(ConditionKind.ADDITIONAL, COMMUNITY_WORK_CONDITIONS);
        lines.ask(ConditionKind.PUBLIC_INTEREST, COMMUNITY_WORK_CONDITIONS);
        lines.ask(ConditionKind.FAIR_COMPETITION, COMMUNITY_WORK_CONDITIONS);
        lines.ask(ConditionKind.LAST_RESORT, COMMUNITY_WORK_CONDITIONS);
        var support = lines.terms().support();
        if (support == null) {
            lines.add(ConditionKind.DURATION, Verdict.UNKNOWN, Said.of("support.said.until-open"), COMMUNITY_WORK);
        } else {
            lines.add(
                    ConditionKind.DURATION,
                    SupportLimits.communityWork(lines.facts().earlier(FundingKind.WORK_OPPORTUNITY), support));
        }
    }

    /** Whoever is in a measure or works may still be looking for training or at risk: people say. */
    private static void unemployed(Lines lines) {
        var occupation = lines.facts().periods().occupationOn(lines.start());
        if (occupation.filter(PeriodKind.UNEMPLOYED::equals).isPresent()) {
            lines.add(
                    ConditionKind.UNEMPLOYED,
                    Verdict.YES,
                    Said.of("support.said.unemployed.yes"),
                    ACTIVATION_CONDITIONS);
        } else {
            lines.add(
                    ConditionKind.UNEMPLOYED,
                    Verdict.UNKNOWN,
                    Said.of(occupation.isPresent() ? "support.said.unemployed.other" : "support.said.months-unknown"),
                    ACTIVATION_CONDITIONS);
        }
    }

    /** The days that follow each other without a gap count as one; others count for themselves ("jeweils"). */
    private static void trialDuration(Lines lines) {
        var support = lines.terms().support();
        if (support == null) {
            lines.add(ConditionKind.DURATION, Verdict.UNKNOWN, Said.of("support.said.until-open"), EMPLOYER_TRIAL);
            return;
        }
        var whole = Budget.withoutGap(lines.facts().earlier(FundingKind.EMPLOYER_TRIAL), support);
        var finding = SupportLimits.employerTrial(whole);
        var longTerm = lines.facts().periods().unemployment().isLongTermForSupportOn(lines.start());
        if (finding.verdict() == Verdict.UNKNOWN && longTerm.verdict() == Verdict.YES) {
            lines.add(
                    ConditionKind.DURATION,
                    Verdict.YES,
                    Said.of("support.said.trial.long-term"),
                    EMPLOYER_TRIAL,
                    LONG_TERM_UNEMPLOYED_FOR_SUPPORT);
        } else {
            lines.add(ConditionKind.DURATION, finding);
        }
    }

    /** Whether money for earlier work counts with it, the law does not say: people judge. */
    private static void startUpDuration(Lines lines) {
        var rule = lines.law().rule(START_UP_SUBSIDY);
        var longest = rule.quantity("longest");
        var support = lines.terms().support();
        if (support == null) {
            lines.add(
                    ConditionKind.DURATION,
                    Verdict.UNKNOWN,
                    Said.of("support.said.months.open", longest.count()),
                    List.of(rule));
            return;
        }
        if (!EmployerSupport.ends(support, longest.count())) {
            lines.add(
                    ConditionKind.DURATION,
                    Verdict.NO,
                    Said.of("support.said.months.no", longest.count()),
                    List.of(rule));
            return;
        }
        var budget = Budget.of(FundingKind.START_UP_MONEY, lines.facts(), lines.terms(), lines.law());
        var fits = Budget.lengthIn(support, lines.law()) <= budget.left();
        lines.add(
                ConditionKind.DURATION,
                fits ? Verdict.YES : Verdict.UNKNOWN,
                fits
                        ? Said.of("support.said.months.yes", longest.count())
                        : Said.of("support.said.start-up.earlier", budget.usedMonths(), longest.count()),
                List.of(rule));
    }

    /** No reward for a job that is limited to less than three months from the beginning. */
    private static void contractLength(Lines lines) {
        var rules =
                List.of(lines.law().rule(PLACEMENT_REWARD_LIMITS), lines.law().rule(VOUCHER_PRESENTED));
        var shortest = rules.getFirst().quantity("shortest");
        var until = lines.terms().contractUntil();
        if (lines.terms().isOpenEnded()) {
            lines.add(ConditionKind.CONTRACT_LENGTH, Verdict.YES, Said.of("support.said.contract.open-ended"), rules);
        } else if (until == null) {
            lines.add(
                    ConditionKind.CONTRACT_LENGTH,
                    Verdict.UNKNOWN,
                    Said.of("support.said.contract.months-unknown", shortest.count()),
                    rules);
        } else {
            var isLong = !until.plusDays(1).isBefore(shortest.completedFrom(lines.start()));
            lines.add(
                    ConditionKind.CONTRACT_LENGTH,
                    isLong ? Verdict.YES : Verdict.NO,
                    Said.of(
                            isLong ? "support.said.contract.months-long" : "support.said.contract.months-short",
                            shortest.count()),
                    rules);
        }
    }
}

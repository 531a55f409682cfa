package org.jobcenterportal.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jobcenterportal.law.Rules;
import org.jobcenterportal.law.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * F81: what a first view of support is made of. It decides nothing: the same facts, read by the law of the day on which the
 * support would begin.
 *
 * @param given what was answered by hand, each condition once
 * @param told what somebody who knows the person has told of her: the result alone, and it counts before all else
 * @param appliedOn the day of the application; none while there is none
 */
public record PreCheck(
        FundingKind kind,
        KnownFacts facts,
        JobTerms terms,
        Map<ConditionKind, Given> given,
        Map<ConditionKind, Verdict> told,
        @Nullable LocalDate appliedOn,
        Instant now) {

    public PreCheck {
        given = Map.copyOf(given);
        told = Map.copyOf(told);
    }

    /** What a job alone can tell: nobody in particular is meant, and nothing was answered. */
    public static PreCheck ofJob(FundingKind kind, JobTerms terms, Instant now) {
        return new PreCheck(kind, KnownFacts.NOTHING, terms, Map.of(), Map.of(), null, now);
    }

    /** Each condition of the law with its answer, in the order of the law. */
    public List<Condition> conditions() {
        var lines = new Lines(this);
        switch (kind) {
            case WAGE_SUBSIDY -> EmployerSupport.wageSubsidy(lines);
            case ENTRY_QUALIFICATION -> EmployerSupport.entryQualification(lines);
            case LONG_TERM_SUBSIDY -> EmployerSupport.longTermSubsidy(lines);
            case PARTICIPATION -> EmployerSupport.participation(lines);
            case EMPLOYER_TRIAL -> PersonSupport.employerTrial(lines);
            case START_UP_MONEY -> PersonSupport.startUpMoney(lines);
            case PLACEMENT_VOUCHER -> PersonSupport.placementVoucher(lines);
            case WORK_OPPORTUNITY -> PersonSupport.workOpportunity(lines);
        }
        return lines.all();
    }

    /** What somebody may expect: never more than a first view. */
    public CheckState estimate() {
        return CheckState.of(
                Verdict.all(conditions().stream().map(Condition::verdict).toList()));
    }

    /** The same had the support begun on another day: age and months count until then, and its law holds. */
    public List<Condition> conditionsHadItBegunOn(LocalDate day) {
        return new PreCheck(kind, facts, terms.startingOn(day), given, told, null, now)
                .conditions().stream()
                        .filter(condition -> condition.kind() != ConditionKind.APPLIED_FIRST)
                        .toList();
    }

    /** "Apply before it begins", as it stands now. */
    public BeforeItBegins guard() {
        return BeforeItBegins.of(this);
    }

    /** What is left, where the law counts days. */
    public Optional<Budget> budget() {
        return kind.hasCounter() ? Optional.of(Budget.of(kind, facts, terms, Rules.on(start()))) : Optional.empty();
    }

    LocalDate start() {
        return terms.start();
    }
}

package org.jobcenterportal.funding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jobcenterportal.law.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * F81: what a first view of support is made of. It decides nothing: the same facts, read by the law of the day on which the
 * support would begin.
 *
 * @param given what was answered by hand, each condition once
 * @param appliedOn the day of the application; none while there is none
 */
public record PreCheck(
        FundingKind kind,
        KnownFacts facts,
        JobTerms terms,
        Map<ConditionKind, Given> given,
        @Nullable LocalDate appliedOn,
        Instant now) {

    public PreCheck {
        given = Map.copyOf(given);
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
        return new PreCheck(kind, facts, terms.startingOn(day), given, null, now)
                .conditions().stream()
                        .filter(condition -> condition.kind() != ConditionKind.APPLIED_FIRST)
                        .toList();
    }

    LocalDate start() {
        return terms.start();
    }
}

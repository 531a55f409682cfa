package org.jobcenterportal.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jobcenterportal.eligibility.Known.Times;
import org.jobcenterportal.measures.MeasureId;
import org.jobcenterportal.runs.RunDetails;

/** Puts the answers to all rules of an offer together. */
final class FitFinder {

    private FitFinder() {}

    static Fit find(MeasureId measure, List<RuleDraft> rules, Known known, List<RunDetails> runs, LocalDate day) {
        var times = runs.stream().map(FitFinder::times).toList();
        var employable = Condition.of(CriterionKind.EMPLOYABLE);
        return Fit.of(
                measure,
                Stream.concat(
                                Stream.of(Criteria.answer(employable, known, times, day)
                                        .to(employable, RuleBook.employable(day))),
                                rules.stream()
                                        .map(rule -> Criteria.answer(rule.condition(), known, times, day)
                                                .to(rule.condition(), rule.paragraph())))
                        .toList());
    }

    private static Times times(RunDetails run) {
        return new Times(run.startsOn(), run.hours(), run.isChildcareOnSite());
    }
}

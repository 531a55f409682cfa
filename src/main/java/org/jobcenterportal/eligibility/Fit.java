package org.jobcenterportal.eligibility;

import java.util.Comparator;
import java.util.List;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.measures.MeasureId;

/**
 * Whether an offer fits a person on a day, rule by rule: it helps to prepare a talk and decides nothing. No number stands
 * for anybody, and nobody comes before another by it.
 *
 * @param finding what does not fit first, then what nobody knows, then what fits
 */
public record Fit(MeasureId measure, Verdict verdict, List<Criterion> finding) {

    private static final List<Verdict> ORDER = List.of(Verdict.NO, Verdict.UNKNOWN, Verdict.YES);

    public Fit {
        finding = finding.stream()
                .sorted(Comparator.comparingInt(criterion -> ORDER.indexOf(criterion.verdict())))
                .toList();
    }

    static Fit of(MeasureId measure, List<Criterion> finding) {
        return new Fit(
                measure, Verdict.all(finding.stream().map(Criterion::verdict).toList()), finding);
    }

    public boolean fits() {
        return verdict == Verdict.YES;
    }

    /** Whether exactly one line does not fit or is unknown, and it is not the law's own condition. */
    public boolean isAlmost() {
        var open = open();
        return open.size() == 1 && open.getFirst().condition().kind() != CriterionKind.EMPLOYABLE;
    }

    /** What does not fit or is unknown. */
    public List<Criterion> open() {
        return finding.stream().filter(criterion -> !criterion.fits()).toList();
    }
}

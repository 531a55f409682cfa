package org.jobcenterportal.eligibility;

import java.util.List;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.targets.Said;
import org.jspecify.annotations.Nullable;

/**
 * What one rule says of one person on one day.
 *
 * @param paragraph where the law says so; nothing where the office has drawn the line
 * @param reasons in words, with the fact in them
 * @param missing what would make it fit, or what to ask; nothing where it fits
 * @param where that is recorded, if anywhere
 */
public record Criterion(
        Condition condition,
        @Nullable String paragraph,
        Verdict verdict,
        List<Said> reasons,
        @Nullable Said missing,
        @Nullable Where where) {

    public Criterion {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("An answer says why");
        }
        if (verdict == Verdict.YES && missing != null) {
            throw new IllegalArgumentException("Where a rule fits, nothing is missing");
        }
    }

    public boolean fits() {
        return verdict == Verdict.YES;
    }
}

package org.jobcenterportal.targets;

import java.time.LocalDate;
import java.util.List;
import org.jobcenterportal.law.Finding;
import org.jobcenterportal.law.Rule;
import org.jobcenterportal.law.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody is in a group on a day, and why. It helps to prepare offers and decides nothing.
 *
 * @param reasons in words, with the facts in them
 * @param rules of law that the answer rests on, as they stood on the day; none where the office itself has drawn the line
 * @param today what it means for the next talk; only for those who are in the group
 */
public record GroupFinding(
        TargetGroup group,
        Verdict verdict,
        LocalDate day,
        Said name,
        List<Said> reasons,
        List<Rule> rules,
        @Nullable Said today) {

    public GroupFinding {
        reasons = List.copyOf(reasons);
        rules = List.copyOf(rules);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("An answer says why");
        }
        if ((verdict == Verdict.YES) != (today != null)) {
            throw new IllegalArgumentException("Whoever is in a group, and nobody else, is told what it means");
        }
    }

    public boolean isIn() {
        return verdict == Verdict.YES;
    }

    /** Whether every rule of law in it was compared with the text of the law. */
    public boolean isVerified() {
        return rules.stream().allMatch(rule -> rule.isVerifiedOn(day));
    }

    static Said said(Finding finding) {
        return new Said(finding.reason().key(), finding.reason().arguments());
    }
}

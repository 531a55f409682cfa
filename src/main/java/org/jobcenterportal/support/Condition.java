package org.jobcenterportal.support;

import java.time.LocalDate;
import java.util.List;
import org.jobcenterportal.law.Rule;
import org.jobcenterportal.law.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A condition of the law, answered for a person and a job on a day.
 *
 * @param verdict fulfilled, not fulfilled, or missing
 * @param rules the law of the day on which it rests
 * @param isAsked whether nothing stored answers it, so that somebody may
 * @param given the answer by hand, if it is one
 */
public record Condition(
        ConditionKind kind,
        Verdict verdict,
        Said said,
        List<Rule> rules,
        LocalDate day,
        boolean isAsked,
        @Nullable Given given) {

    public Condition {
        rules = List.copyOf(rules);
    }

    /** Whether everything on which it rests was compared with the text of the law of the day. */
    public boolean isVerified() {
        return rules.stream().allMatch(rule -> rule.isVerifiedOn(day));
    }
}

package org.jobcenterportal.law;

import java.time.LocalDate;
import java.util.List;

/**
 * An answer to a question of law that explains itself: why, by which rules, on which day. It is a first view for
 * people who advise, and decides nothing.
 *
 * @param rules what it rests on; none where no rule is known for the day
 */
public record Finding(Verdict verdict, Reason reason, List<Rule> rules, LocalDate day) {

    public Finding {
        rules = List.copyOf(rules);
    }

    /** Whether every rule that it rests on was compared with the text of the law. */
    public boolean isVerified() {
        return !rules.isEmpty() && rules.stream().allMatch(rule -> rule.isVerifiedOn(day));
    }

    static Finding of(Verdict verdict, Reason reason, LocalDate day, Rule... rules) {
        return new Finding(verdict, reason, List.of(rules), day);
    }
}

package org.jobcenterportal.targets;

import java.time.LocalDate;
import java.time.Period;
import org.jobcenterportal.law.Rule;
import org.jobcenterportal.law.RuleKey;
import org.jobcenterportal.law.Rules;
import org.jobcenterportal.law.Verdict;

/** What takes long: benefits, unemployment, silence. */
final class TimeRules {

    private static final Period BEFORE_LONG_TERM = Period.ofMonths(3);
    private static final Period SILENCE = Period.ofMonths(6);

    private TimeRules() {}

    static GroupFinding longTermRecipients(Answer answer, Facts facts) {
        var rule = Rules.on(answer.day()).rule(RuleKey.LONG_TERM_RECIPIENT);
        if (facts.benefits() == null) {
            return answer.unknown(Said.of("targets.reason.benefits.unknown"), rule);
        }
        var law = facts.benefits().isLongTermOn(answer.day());
        var rules = law.rules().toArray(Rule[]::new);
        return law.verdict() == Verdict.YES
                ? answer.yes(Said.of("targets.today.recipient"), GroupFinding.said(law), rules)
                : answer.no(GroupFinding.said(law), rules);
    }

    /** S12: those whom the office can still keep from becoming long-term recipients. */
    static GroupFinding nearlyLongTerm(Answer answer, Facts facts) {
        var day = answer.day();
        var rule = Rules.on(day).rule(RuleKey.LONG_TERM_RECIPIENT);
        if (facts.benefits() == null) {
            return answer.unknown(Said.of("targets.reason.benefits.unknown"), rule);
        }
        var then = facts.benefits().becomesLongTermAfter(day);
        if (then.isEmpty()) {
            return answer.no(GroupFinding.said(facts.benefits().isLongTermOn(day)), rule);
        }
        return facts.benefits().isBecomingLongTerm(day, BEFORE_LONG_TERM)
                ? answer.called(Said.of("targets.name.nearly", monthsLeft(day, then.get())))
                        .yes(
                                Said.of("targets.today.nearly"),
                                Said.of(
                                        "targets.reason.nearly.yes",
                                        facts.benefits().monthsIn(rule.quantity("within"), day),
                                        rule.quantity("within").count(),
                                        then.get()),
                                rule)
                : answer.no(Said.of("targets.reason.nearly.later", then.get()), rule);
    }

    static GroupFinding longTermUnemployed(Answer answer, Facts facts) {
        if (facts.unemployment() == null) {
            return answer.unknown(
                    Said.of("targets.reason.unemployment.unknown"),
                    Rules.on(answer.day()).rule(RuleKey.LONG_TERM_UNEMPLOYED));
        }
        var law = facts.unemployment().isLongTermOn(answer.day());
        var rules = law.rules().toArray(Rule[]::new);
        return law.verdict() == Verdict.YES
                ? answer.yes(Said.of("targets.today.unemployed"), GroupFinding.said(law), rules)
                : answer.no(GroupFinding.said(law), rules);
    }

    /** The office has drawn this line itself: then it asks outreach counselling, which is help and never control. */
    static GroupFinding noContact(Answer answer, Facts facts) {
        var last = facts.lastContact();
        if (last == null) {
            return answer.unknown(Said.of("targets.reason.contact.unknown"));
        }
        if (last.isAfter(answer.day())) {
            return answer.unknown(Said.of("targets.reason.contact.later", last));
        }
        if (answer.day().isBefore(last.plus(SILENCE))) {
            return answer.no(Said.of("targets.reason.contact.no", last));
        }
        var today = Said.of("targets.today.contact");
        var reason = Said.of("targets.reason.contact.yes", last);
        return Rules.on(answer.day())
                .find(RuleKey.OUTREACH_COUNSELLING)
                .map(rule -> answer.yes(today, reason, rule))
                .orElseGet(() -> answer.yes(today, reason));
    }

    /** Begun months count as whole ones. */
    private static long monthsLeft(LocalDate day, LocalDate then) {
        return Period.between(day, then.minusDays(1)).toTotalMonths() + 1;
    }
}

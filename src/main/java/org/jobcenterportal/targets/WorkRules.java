package org.jobcenterportal.targets;

import java.util.List;
import org.jobcenterportal.citizens.Qualification;
import org.jobcenterportal.citizens.Qualification.Recognition;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.law.RuleKey;
import org.jobcenterportal.law.Rules;
import org.jobcenterportal.law.Verdict;
import org.jspecify.annotations.Nullable;

/** How near work is, and whether health stands in the way. */
final class WorkRules {

    private static final LanguageLevel ENOUGH_GERMAN = LanguageLevel.B1;

    private WorkRules() {}

    /** Only whether health matters; what it is stays with those who treat it, and a diagnosis is never asked. */
    static GroupFinding health(Answer answer, Facts facts) {
        var rule = Rules.on(answer.day()).rule(RuleKey.ABLE_TO_WORK_THERE);
        return switch (facts.health()) {
            case YES -> answer.yes(Said.of("targets.today.health"), Said.of("targets.reason.health.yes"), rule);
            case NO -> answer.no(Said.of("targets.reason.health.no"), rule);
            case UNKNOWN -> answer.unknown(Said.of("targets.reason.health.unknown"), rule);
        };
    }

    /** A training that counts, enough German, no long-term receipt: the office has drawn this line itself. */
    static GroupFinding closeToMarket(Answer answer, Facts facts) {
        var conditions = List.of(
                training(facts.person().qualification()),
                german(facts.person().qualification().german()),
                receipt(answer, facts));
        var missing = first(conditions, Verdict.NO);
        if (missing != null) {
            return answer.no(missing.said());
        }
        var open = first(conditions, Verdict.UNKNOWN);
        return open == null
                ? answer.yes(
                        Said.of("targets.today.market"),
                        conditions.stream().map(Condition::said).toList())
                : answer.unknown(open.said());
    }

    /** One of several things that have to come together. */
    private record Condition(Verdict verdict, Said said) {

        static Condition of(Verdict verdict, String key, Object... arguments) {
            return new Condition(verdict, Said.of(key, arguments));
        }
    }

    private static @Nullable Condition first(List<Condition> conditions, Verdict verdict) {
        return conditions.stream()
                .filter(condition -> condition.verdict() == verdict)
                .findFirst()
                .orElse(null);
    }

    private static Condition training(Qualification qualification) {
        return switch (qualification.training()) {
            case UNKNOWN -> Condition.of(Verdict.UNKNOWN, "targets.reason.market.training-unknown");
            case NONE -> Condition.of(Verdict.NO, "targets.reason.market.training-none");
            case VOCATIONAL, ACADEMIC -> recognition(qualification.recognition());
        };
    }

    private static Condition recognition(Recognition recognition) {
        return switch (recognition) {
            case NOT_NEEDED, RECOGNISED -> Condition.of(Verdict.YES, "targets.reason.market.training");
            case PENDING, UNKNOWN -> Condition.of(Verdict.UNKNOWN, "targets.reason.market.recognition-open");
            case NOT_RECOGNISED -> Condition.of(Verdict.NO, "targets.reason.market.not-recognised");
        };
    }

    private static Condition german(@Nullable LanguageLevel german) {
        if (german == null) {
            return Condition.of(Verdict.UNKNOWN, "targets.reason.market.german-unknown");
        }
        return german.isAtLeast(ENOUGH_GERMAN)
                ? Condition.of(Verdict.YES, "targets.reason.market.german")
                : Condition.of(Verdict.NO, "targets.reason.market.german-little");
    }

    private static Condition receipt(Answer answer, Facts facts) {
        return switch (TimeRules.longTermRecipients(answer, facts).verdict()) {
            case YES -> Condition.of(Verdict.NO, "targets.reason.market.long");
            case NO -> Condition.of(Verdict.YES, "targets.reason.market.short");
            case UNKNOWN -> Condition.of(Verdict.UNKNOWN, "targets.reason.benefits.unknown");
        };
    }
}

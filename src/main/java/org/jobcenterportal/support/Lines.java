package org.jobcenterportal.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jobcenterportal.law.Finding;
import org.jobcenterportal.law.LawOfTheDay;
import org.jobcenterportal.law.Rule;
import org.jobcenterportal.law.RuleKey;
import org.jobcenterportal.law.Rules;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.support.BeforeItBegins.Timing;

/** Collects the conditions of one kind of support; what nothing stored answers, an answer by hand may. */
final class Lines {

    private final PreCheck check;
    private final LawOfTheDay law;
    private final List<Condition> lines = new ArrayList<>();

    Lines(PreCheck check) {
        this.check = check;
        this.law = Rules.on(check.start());
    }

    PreCheck check() {
        return check;
    }

    KnownFacts facts() {
        return check.facts();
    }

    JobTerms terms() {
        return check.terms();
    }

    LocalDate start() {
        return check.start();
    }

    LawOfTheDay law() {
        return law;
    }

    List<Condition> all() {
        return List.copyOf(lines);
    }

    /** Nothing stored answers it: somebody of the office does, with a source. */
    void ask(ConditionKind kind, RuleKey... keys) {
        add(kind, Verdict.UNKNOWN, Said.of("support.said.ask"), keys);
    }

    void add(ConditionKind kind, Verdict computed, Said said, RuleKey... keys) {
        add(
                kind,
                computed,
                said,
                Stream.of(keys).flatMap(key -> law.find(key).stream()).toList());
    }

    void add(ConditionKind kind, Finding finding) {
        add(kind, finding.verdict(), Said.of(finding.reason()), finding.rules());
    }

    void add(ConditionKind kind, Verdict computed, Said said, List<Rule> rules) {
        var given = check.given().get(kind);
        var told = check.told().get(kind);
        if (told != null) {
            lines.add(new Condition(kind, told, Said.of("support.said.told"), rules, start(), false, null));
        } else if (computed != Verdict.UNKNOWN) {
            lines.add(new Condition(kind, computed, said, rules, start(), false, null));
        } else if (given == null) {
            lines.add(new Condition(kind, Verdict.UNKNOWN, said, rules, start(), true, null));
        } else {
            lines.add(new Condition(
                    kind,
                    given.isFulfilled() ? Verdict.YES : Verdict.NO,
                    Said.of(given.isFulfilled() ? "support.said.given-yes" : "support.said.given-no"),
                    rules,
                    start(),
                    true,
                    given));
        }
    }

    /** Receives benefits on the day on which it begins. */
    void recipient() {
        var covered = facts().periods().receipt().received().covers(start());
        if (covered) {
            add(ConditionKind.RECIPIENT, Verdict.YES, Said.of("support.said.recipient.yes"), RuleKey.EMPLOYABLE_AGE);
        } else if (isBeforeAllThatIsKnown()) {
            add(ConditionKind.RECIPIENT, Verdict.UNKNOWN, knownSince(), RuleKey.EMPLOYABLE_AGE);
        } else if (facts().knowsBenefit()) {
            add(ConditionKind.RECIPIENT, Verdict.NO, Said.of("support.said.recipient.no"), RuleKey.EMPLOYABLE_AGE);
        } else {
            add(
                    ConditionKind.RECIPIENT,
                    Verdict.UNKNOWN,
                    Said.of("support.said.recipient.unknown"),
                    RuleKey.EMPLOYABLE_AGE);
        }
    }

    /** Whether the day lies before the first month of which anything is known. */
    boolean isBeforeAllThatIsKnown() {
        return facts().knownSince().filter(since -> since.isAfter(start())).isPresent();
    }

    /** Since when the months are known, or that they are not. */
    Said knownSince() {
        return facts().knownSince()
                .map(since -> Said.of("support.said.known-since", since))
                .orElseGet(() -> Said.of("support.said.months-unknown"));
    }

    /** A marginal job is not insured; of any other, somebody has to say. */
    void insuredJob(RuleKey... keys) {
        if (!isMarginal(ConditionKind.INSURED_JOB, keys)) {
            ask(ConditionKind.INSURED_JOB, keys);
        }
    }

    /** An insured job, or work on one's own account. */
    void insuredOrSelfEmployed(RuleKey... keys) {
        if (!isMarginal(ConditionKind.INSURED_OR_SELF_EMPLOYED, keys)) {
            ask(ConditionKind.INSURED_OR_SELF_EMPLOYED, keys);
        }
    }

    /** More than a marginal job, by what it pays in a month. */
    void notMarginal(RuleKey key) {
        if (isMarginal(ConditionKind.NOT_MARGINAL, key)) {
            return;
        }
        var pay = terms().pay();
        if (pay.isPresent()) {
            add(
                    ConditionKind.NOT_MARGINAL,
                    Verdict.YES,
                    Said.of(
                            "support.said.more-than-mini",
                            pay.get().monthly(),
                            pay.get().limit()),
                    key,
                    RuleKey.MINI_JOB);
        } else {
            ask(ConditionKind.NOT_MARGINAL, key, RuleKey.MINI_JOB);
        }
    }

    /** Says that a job is marginal if it is called so, or if it pays no more than the limit of the day. */
    private boolean isMarginal(ConditionKind kind, RuleKey... keys) {
        var pay = terms().pay();
        var withLimit =
                Stream.concat(Stream.of(keys), Stream.of(RuleKey.MINI_JOB)).toArray(RuleKey[]::new);
        if (terms().isMiniJob()) {
            add(kind, Verdict.NO, Said.of("support.said.mini-job"), keys);
        } else if (pay.isPresent() && pay.get().isWithin()) {
            add(
                    kind,
                    Verdict.NO,
                    Said.of(
                            "support.said.mini-by-pay",
                            pay.get().monthly(),
                            pay.get().limit()),
                    withLimit);
        } else {
            return false;
        }
        return true;
    }

    /** F83: the application comes before it begins. */
    void appliedFirst() {
        var guard = BeforeItBegins.of(check);
        if (guard.timing() == Timing.OPEN) {
            // the day of the application answers it, and nothing that somebody says
            var rules = law.find(RuleKey.APPLICATION_FIRST).stream().toList();
            lines.add(new Condition(
                    ConditionKind.APPLIED_FIRST, Verdict.UNKNOWN, guard.said(), rules, start(), false, null));
        } else {
            add(ConditionKind.APPLIED_FIRST, guard.verdict(), guard.said(), RuleKey.APPLICATION_FIRST);
        }
    }
}

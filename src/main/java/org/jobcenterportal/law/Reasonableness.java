package org.jobcenterportal.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether work, or what leads to it, is reasonable for somebody (§ 10 SGB II), as far as the office knows. It is a view
 * for preparing offers: the law speaks of the rule and leaves the single case to people.
 */
public final class Reasonableness {

    /** What somebody is to do. */
    public enum Undertaking {
        WORK,
        MEASURE,
        LANGUAGE_COURSE
    }

    /** Whether somebody else can look after a child meanwhile. */
    public enum KnownCare {
        SECURED,
        NOT_SECURED,
        UNKNOWN
    }

    /** Agreed limits of work decide; a diagnosis never does. */
    public enum KnownHealth {
        NO_LIMITS,
        LIMITS_AGREED,
        UNKNOWN
    }

    /** Whether somebody nurses a relative, and whether another could. */
    public enum KnownNursing {
        NOBODY,
        SECURED_OTHERWISE,
        NOT_SECURED,
        UNKNOWN
    }

    /** A child of the person or of the partner. */
    public record Child(LocalDate born, KnownCare care) {}

    /** What the office knows. */
    public record Circumstances(List<Child> children, KnownHealth health, KnownNursing nursing) {

        public Circumstances {
            children = List.copyOf(children);
        }
    }

    /** The grounds one by one; all of them together give the answer. */
    public record Assessment(List<Finding> grounds) {

        public Assessment {
            grounds = List.copyOf(grounds);
        }

        public Verdict verdict() {
            return Verdict.all(grounds.stream().map(Finding::verdict).toList());
        }
    }

    private Reasonableness() {}

    /** Every ground that the law names and the office knows something about. */
    public static Assessment of(Undertaking undertaking, Circumstances circumstances, LocalDate day) {
        var grounds = new ArrayList<Finding>();
        if (undertaking == Undertaking.LANGUAGE_COURSE
                && Rules.on(day).find(RuleKey.REASONABLE_LANGUAGE_COURSE).isEmpty()) {
            grounds.add(new Finding(Verdict.UNKNOWN, Reason.of("law.reason.course.not-ruled"), List.of(), day));
            return new Assessment(grounds);
        }
        circumstances.children().stream()
                .filter(child -> !child.born().isAfter(day))
                .map(child -> withChild(child, day))
                .forEach(grounds::add);
        grounds.add(withHealth(circumstances.health(), day));
        grounds.add(withNursing(circumstances.nursing(), day));
        return new Assessment(grounds);
    }

    /**
     * Whether work endangers the raising of a child (§ 10 Abs. 1 Nr. 3 SGB II): as a rule it does until the age that
     * the law of the day names; afterwards it does not where care is secured, and else somebody has to ask.
     */
    public static Finding withChild(Child child, LocalDate day) {
        var law = Rules.on(day);
        var rule = law.rule(RuleKey.CHILD_REARING);
        var supervised = law.rule(RuleKey.SUPERVISED_CHILD);
        var age = new Age(child.born());
        if (age.hasCompleted(supervised.quantity("age"), day)) {
            return Finding.of(Verdict.YES, Reason.of("law.reason.child.old-enough"), day, rule, supervised);
        } else if (!age.hasCompleted(rule.quantity("age"), day)) {
            return Finding.of(Verdict.NO, Reason.of("law.reason.child.too-young", opensOn(child.born())), day, rule);
        } else {
            return switch (child.care()) {
                case SECURED -> Finding.of(Verdict.YES, Reason.of("law.reason.child.care-secured"), day, rule);
                case NOT_SECURED -> Finding.of(Verdict.UNKNOWN, Reason.of("law.reason.child.no-care"), day, rule);
                case UNKNOWN -> Finding.of(Verdict.UNKNOWN, Reason.of("law.reason.child.care-unknown"), day, rule);
            };
        }
    }

    /** The first day on which work is no longer unreasonable as a rule because of a child: by age, or by new law. */
    public static LocalDate opensOn(LocalDate born) {
        var age = new Age(born);
        for (var rule : Rules.history(RuleKey.CHILD_REARING)) {
            var completed = age.completedFrom(rule.quantity("age"));
            var from = rule.validity().from();
            var opens = from != null && from.isAfter(completed) ? from : completed;
            if (rule.validity().covers(opens)) {
                return opens;
            }
        }
        throw new IllegalStateException("The register ends before a child born on " + born + " is old enough");
    }

    /**
     * The birthdays of the children for whom new law changes something on a day: the day before, work was as a rule not
     * reasonable for their parents; on the day it may be. Nothing, if the day changes nothing for anybody at once.
     */
    public static Optional<DateSpan> birthdaysAffectedOn(LocalDate day) {
        return birthdaysAffectedBy(day, day);
    }

    /**
     * The same for a later day: the children who under the law from before a change would be too small for a while yet.
     *
     * @param day on or after the day of change
     */
    public static Optional<DateSpan> birthdaysAffectedBy(LocalDate change, LocalDate day) {
        var before = Rules.on(change.minusDays(1)).rule(RuleKey.CHILD_REARING);
        var after = Rules.on(change).rule(RuleKey.CHILD_REARING);
        var oldest = before.quantity("age").before(day).from().plusDays(1);
        var youngest = after.quantity("age").before(day).from();
        return before.equals(after) || youngest.isBefore(oldest)
                ? Optional.empty()
                : Optional.of(new DateSpan(oldest, youngest));
    }

    private static Finding withHealth(KnownHealth health, LocalDate day) {
        var rule = Rules.on(day).rule(RuleKey.ABLE_TO_WORK_THERE);
        return switch (health) {
            case NO_LIMITS -> Finding.of(Verdict.YES, Reason.of("law.reason.health.no-limits"), day, rule);
            case LIMITS_AGREED -> Finding.of(Verdict.UNKNOWN, Reason.of("law.reason.health.limits"), day, rule);
            case UNKNOWN -> Finding.of(Verdict.UNKNOWN, Reason.of("law.reason.health.unknown"), day, rule);
        };
    }

    private static Finding withNursing(KnownNursing nursing, LocalDate day) {
        var rule = Rules.on(day).rule(RuleKey.NURSING_RELATIVES);
        return switch (nursing) {
            case NOBODY -> Finding.of(Verdict.YES, Reason.of("law.reason.nursing.nobody"), day, rule);
            case SECURED_OTHERWISE -> Finding.of(Verdict.YES, Reason.of("law.reason.nursing.secured"), day, rule);
            case NOT_SECURED -> Finding.of(Verdict.UNKNOWN, Reason.of("law.reason.nursing.needed"), day, rule);
            case UNKNOWN -> Finding.of(Verdict.UNKNOWN, Reason.of("law.reason.nursing.unknown"), day, rule);
        };
    }
}

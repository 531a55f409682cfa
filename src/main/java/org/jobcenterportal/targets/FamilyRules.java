package org.jobcenterportal.targets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jobcenterportal.citizens.BirthDate;
import org.jobcenterportal.citizens.CareSituation;
import org.jobcenterportal.citizens.PersonFacts;
import org.jobcenterportal.law.Age;
import org.jobcenterportal.law.Finding;
import org.jobcenterportal.law.Reasonableness;
import org.jobcenterportal.law.Reasonableness.KnownCare;
import org.jobcenterportal.law.RuleKey;
import org.jobcenterportal.law.Rules;
import org.jobcenterportal.law.Verdict;
import org.jspecify.annotations.Nullable;

/** Those who raise children. What the law of the day makes of a small child decides what the office may expect. */
final class FamilyRules {

    private static final int MINOR_UNTIL = 18;
    private static final int IN_MONTHS_UNTIL = 36;
    private static final int NURSERY_UNTIL = 72;

    private FamilyRules() {}

    static GroupFinding parents(Answer answer, Facts facts) {
        var deciding = deciding(facts.person(), answer.day());
        if (deciding == null) {
            var rule = Rules.on(answer.day()).rule(RuleKey.SUPERVISED_CHILD);
            return answer.no(
                    Said.of("targets.reason.parents.none", rule.quantity("age").count()), rule);
        }
        return answer.yes(
                today(deciding),
                reasons(deciding.child(), answer.day()),
                deciding.law().rules().getFirst());
    }

    /** As long as the law of the day says that work is not reasonable as a rule: so it changed on 1 July 2026. */
    static GroupFinding earlyActivation(Answer answer, Facts facts) {
        var day = answer.day();
        var rule = Rules.on(day).rule(RuleKey.CHILD_REARING);
        var youngest = facts.person().children().stream().findFirst();
        if (youngest.isEmpty()) {
            return answer.no(Said.of("targets.reason.early.none"), rule);
        }
        var child = youngest.get();
        var opens = Reasonableness.opensOn(child.born());
        return day.isBefore(opens)
                ? answer.yes(
                        Said.of("targets.today.early"),
                        Said.of("targets.reason.early.yes", child.givenName(), opens),
                        rule)
                : answer.no(Said.of("targets.reason.early.over", child.givenName(), opens), rule);
    }

    static GroupFinding singleParents(Answer answer, Facts facts) {
        var person = facts.person();
        if (person.role() == null) {
            return answer.unknown(Said.of("targets.reason.single.unknown"));
        }
        var minors = person.children().stream()
                .filter(child -> new BirthDate(child.born()).ageInYearsOn(answer.day()) < MINOR_UNTIL)
                .count();
        if (minors == 0) {
            return answer.no(Said.of("targets.reason.single.none"));
        }
        return person.hasPartner()
                ? answer.no(Said.of("targets.reason.single.couple"))
                : answer.yes(Said.of("targets.today.single"), Said.of("targets.reason.single.yes", minors));
    }

    /** How a child is looked after on a day, as far as the law asks. */
    static KnownCare careOn(@Nullable CareSituation care, LocalDate day) {
        if (care == null) {
            return KnownCare.UNKNOWN;
        }
        return care.hasPlaceOn(day) ? KnownCare.SECURED : KnownCare.NOT_SECURED;
    }

    /** A child, and what the law of the day makes of it. */
    private record Deciding(PersonFacts.Child child, Finding law) {

        /** A child that is too small comes first, then one whose care is open; among equals the youngest. */
        int rank() {
            return switch (law.verdict()) {
                case NO -> 0;
                case UNKNOWN -> 1;
                case YES -> 2;
            };
        }
    }

    private static @Nullable Deciding deciding(PersonFacts person, LocalDate day) {
        var supervised = Rules.on(day).rule(RuleKey.SUPERVISED_CHILD).quantity("age");
        return person.children().stream()
                .filter(child -> !new Age(child.born()).hasCompleted(supervised, day))
                .map(child -> new Deciding(
                        child,
                        Reasonableness.withChild(
                                new Reasonableness.Child(child.born(), careOn(child.care(), day)), day)))
                .min(Comparator.comparingInt(Deciding::rank))
                .orElse(null);
    }

    private static List<Said> reasons(PersonFacts.Child child, LocalDate day) {
        var reasons = new ArrayList<Said>();
        var months = new BirthDate(child.born()).ageInMonthsOn(day);
        var age = months < IN_MONTHS_UNTIL ? months : months / 12;
        var unit = months < IN_MONTHS_UNTIL ? "months" : "years";
        var place = months < NURSERY_UNTIL ? "nursery" : "care";
        var care = child.care();
        reasons.add(
                switch (careOn(care, day)) {
                    case SECURED -> Said.of("targets.reason.parents.place", child.givenName(), age, unit, place);
                    case NOT_SECURED -> Said.of("targets.reason.parents.no-place", child.givenName(), age, unit, place);
                    case UNKNOWN -> Said.of("targets.reason.parents.care-unknown", child.givenName(), age, unit);
                });
        var from = placeStillToCome(care, day);
        if (from != null) {
            reasons.add(Said.of("targets.reason.parents.place-from", from));
        }
        return reasons;
    }

    private static Said today(Deciding deciding) {
        var law = deciding.law();
        var child = deciding.child();
        if (law.verdict() == Verdict.NO) {
            return Said.of("targets.today.parents.too-small", Reasonableness.opensOn(child.born()));
        } else if (law.verdict() == Verdict.YES) {
            return Said.of("targets.today.parents.secured");
        } else if (child.care() == null) {
            return Said.of("targets.today.parents.ask");
        }
        var from = placeStillToCome(child.care(), law.day());
        return from == null
                ? Said.of("targets.today.parents.no-place")
                : Said.of("targets.today.parents.promised", from);
    }

    private static @Nullable LocalDate placeStillToCome(@Nullable CareSituation care, LocalDate day) {
        return care == null || care.hasPlaceOn(day) ? null : care.placeFrom();
    }
}

package org.jobcenterportal.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.law.Age;
import org.jobcenterportal.law.Quantity;
import org.jobcenterportal.law.Rule;
import org.jobcenterportal.law.RuleKey;
import org.jobcenterportal.law.Rules;

/** How much and how long a wage subsidy may be at most, and how it goes down (§§ 89 and 90 SGB III). */
public final class WageSubsidy {

    private static final int FULL = 100;
    private static final int YEAR = 12;

    private WageSubsidy() {}

    /**
     * The most that the law allows.
     *
     * @param months as far as it is known of the person
     * @param monthsIfAllHeld if what nobody has answered held as well
     */
    public record Most(int percent, int months, int monthsIfAllHeld, List<Rule> rules) {}

    /**
     * A stretch of the course of a subsidy.
     *
     * @param firstMonth of the support, counted from one
     * @param lastMonth included
     */
    public record Step(int firstMonth, int lastMonth, int percent) {}

    /** What is possible at most for somebody on a day. */
    public static Most most(KnownFacts facts, LocalDate start) {
        var law = Rules.on(start);
        var usual = law.rule(RuleKey.WAGE_SUBSIDY);
        var disabled = law.rule(RuleKey.WAGE_SUBSIDY_DISABLED);
        var older = law.find(RuleKey.WAGE_SUBSIDY_OLDER);
        var rules = new ArrayList<Rule>(List.of(usual));
        var percent = usual.quantity("share").count();
        var months = usual.quantity("longest").count();
        var possible = months;
        var isOlder = older.flatMap(rule -> isOld(facts, rule.quantity("age"), start));
        if (older.isPresent() && isOlder.orElse(true)) {
            rules.add(older.get());
            possible = Math.max(possible, older.get().quantity("longest").count());
            months = isOlder.isPresent() ? Math.max(months, possible) : months;
        }
        if (facts.disability().isDisabled()) {
            rules.add(disabled);
            percent = disabled.quantity("share").count();
            months = Math.max(months, monthsFor(facts, disabled, start));
            possible = Math.max(possible, monthsFor(facts, disabled, start));
        } else if (!facts.disability().isKnown()) {
            rules.add(disabled);
            possible =
                    Math.max(possible, disabled.quantity("particularly-from-55").count());
        }
        return new Most(percent, months, Math.max(months, possible), List.copyOf(rules));
    }

    /**
     * How a subsidy goes down: for people with disabilities by ten points a year after the first one, or after two for those
     * particularly affected, and never below thirty; for others not at all, as it is paid for a year or, to older people,
     * without such a rule.
     */
    public static List<Step> course(int percent, int months, Disability disability, LocalDate start) {
        if (percent < 1 || percent > FULL || months < 1) {
            throw new IllegalArgumentException("No course of " + percent + " percent in " + months + " months");
        }
        if (!disability.isDisabled()) {
            return List.of(new Step(1, months, percent));
        }
        var rule = Rules.on(start).rule(RuleKey.WAGE_SUBSIDY_DISABLED);
        var less = rule.quantity("yearly-less").count();
        var least = Math.min(percent, rule.quantity("least").count());
        var steps = new ArrayList<Step>();
        var first = 1;
        var last = disability == Disability.PARTICULARLY ? 2 * YEAR : YEAR;
        var share = percent;
        while (first <= months) {
            steps.add(new Step(first, Math.min(last, months), share));
            first = last + 1;
            last += YEAR;
            share = Math.max(least, share - less);
        }
        return joined(steps);
    }

    /** The steps with the same percentage as one. */
    private static List<Step> joined(List<Step> steps) {
        var joined = new ArrayList<Step>();
        for (var step : steps) {
            if (!joined.isEmpty() && joined.getLast().percent() == step.percent()) {
                joined.add(new Step(joined.removeLast().firstMonth(), step.lastMonth(), step.percent()));
            } else {
                joined.add(step);
            }
        }
        return List.copyOf(joined);
    }

    private static int monthsFor(KnownFacts facts, Rule rule, LocalDate start) {
        if (facts.disability() != Disability.PARTICULARLY) {
            return rule.quantity("longest").count();
        }
        var old = new Quantity(BigDecimal.valueOf(55), Quantity.Unit.YEARS);
        return isOld(facts, old, start).orElse(false)
                ? rule.quantity("particularly-from-55").count()
                : rule.quantity("particularly").count();
    }

    private static Optional<Boolean> isOld(KnownFacts facts, Quantity age, LocalDate start) {
        return Optional.ofNullable(facts.born()).map(born -> new Age(born).hasCompleted(age, start));
    }
}

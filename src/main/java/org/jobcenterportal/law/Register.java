package org.jobcenterportal.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Every version of every rule, in order of time.
 *
 * @param asOf the day up to which texts were read
 */
record Register(LocalDate asOf, Map<RuleKey, List<Rule>> versions) {

    Register {
        var copy = new EnumMap<RuleKey, List<Rule>>(RuleKey.class);
        versions.forEach((key, rules) -> copy.put(key, List.copyOf(rules)));
        versions = copy;
        for (var key : RuleKey.values()) {
            checkOrder(key, versions.getOrDefault(key, List.of()));
        }
        if (versions.values().stream()
                .flatMap(List::stream)
                .flatMap(rule -> rule.source().texts().stream())
                .anyMatch(asOf::isBefore)) {
            throw new IllegalArgumentException("A text is younger than the register");
        }
    }

    Optional<Rule> find(RuleKey key, LocalDate day) {
        return history(key).stream().filter(rule -> rule.validity().covers(day)).findFirst();
    }

    List<Rule> history(RuleKey key) {
        return versions.getOrDefault(key, List.of());
    }

    /** Whether its versions follow each other without a gap, from ever and until further notice. */
    boolean holdsOnEveryDay(RuleKey key) {
        var rules = history(key);
        for (var index = 1; index < rules.size(); index++) {
            if (!rules.get(index - 1).validity().meets(rules.get(index).validity())) {
                return false;
            }
        }
        return rules.getFirst().validity().from() == null
                && rules.getLast().validity().until() == null;
    }

    List<Rule> on(LocalDate day) {
        return Stream.of(RuleKey.values())
                .flatMap(key -> find(key, day).stream())
                .toList();
    }

    SortedSet<LocalDate> daysOfChange() {
        var days = new TreeSet<LocalDate>();
        for (var rules : versions.values()) {
            for (var rule : rules) {
                if (rule.validity().from() instanceof LocalDate from) {
                    days.add(from);
                }
                if (rule.validity().until() instanceof LocalDate until) {
                    days.add(until.plusDays(1));
                }
            }
        }
        return days;
    }

    List<Change> changes(LocalDate earlier, LocalDate later) {
        var changes = new ArrayList<Change>();
        for (var key : RuleKey.values()) {
            var before = find(key, earlier).orElse(null);
            var after = find(key, later).orElse(null);
            if (before != after) {
                changes.add(new Change(key, before, after));
            }
        }
        return List.copyOf(changes);
    }

    private static void checkOrder(RuleKey key, List<Rule> rules) {
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("The register does not know " + key);
        }
        if (rules.stream().map(Rule::stage).distinct().count() < rules.size()) {
            throw new IllegalArgumentException("Two versions of " + key + " have the same stage");
        }
        for (var index = 1; index < rules.size(); index++) {
            if (!rules.get(index - 1).validity().isBefore(rules.get(index).validity())) {
                throw new IllegalArgumentException("Two versions of " + key + " hold on the same day");
            }
        }
    }
}

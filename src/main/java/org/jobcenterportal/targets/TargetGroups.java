package org.jobcenterportal.targets;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.law.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is in which target group on a day, and why. Whoever asks has made sure that the reader may know the persons. */
@Service
@InternalUse
@Transactional(readOnly = true)
public class TargetGroups {

    private static final int AT_ONCE = 1_000;

    private final FactsSource facts;

    TargetGroups(FactsSource facts) {
        this.facts = facts;
    }

    /** Every group but those that say something about somebody's health; nothing for a person who does not exist. */
    public List<GroupFinding> of(PersonId person, LocalDate day) {
        return known(person, day).stream()
                .flatMap(known -> Stream.of(TargetGroup.values())
                        .filter(group -> !group.isSensitive())
                        .map(group -> GroupRules.find(group, known, day)))
                .toList();
    }

    /** The same for many persons at once; nothing for those who do not exist. */
    public Map<PersonId, List<GroupFinding>> of(Collection<PersonId> persons, LocalDate day) {
        return persons.stream()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .flatMap(some -> facts.of(some, day).values().stream())
                .collect(toMap(
                        known -> known.person().person(),
                        known -> Stream.of(TargetGroup.values())
                                .filter(group -> !group.isSensitive())
                                .map(group -> GroupRules.find(group, known, day))
                                .toList()));
    }

    /**
     * Really every group: only for the file itself, and for those who look after the person.
     *
     * @param health whether anything about work and health was agreed with the person
     */
    public List<GroupFinding> withHealth(PersonId person, LocalDate day, Verdict health) {
        return known(person, day).map(known -> known.withHealth(health)).stream()
                .flatMap(known -> Stream.of(TargetGroup.values()).map(group -> GroupRules.find(group, known, day)))
                .toList();
    }

    /**
     * Those of the given persons who are certainly in a group, for lists and counts.
     *
     * @throws IllegalArgumentException for a group that stands on no list
     */
    public Set<PersonId> membersOf(TargetGroup group, LocalDate day, Collection<PersonId> persons) {
        if (group.isSensitive()) {
            throw new IllegalArgumentException("Who is in " + group + " stands on no list");
        }
        return persons.stream()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .flatMap(some -> facts.of(some, day).values().stream())
                .filter(each -> GroupRules.find(group, each, day).isIn())
                .map(each -> each.person().person())
                .collect(toUnmodifiableSet());
    }

    private Optional<Facts> known(PersonId person, LocalDate day) {
        return Optional.ofNullable(facts.of(List.of(person), day).get(person));
    }
}

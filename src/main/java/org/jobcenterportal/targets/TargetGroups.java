package org.jobcenterportal.targets;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
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
        return findings(person, day, Stream.of(TargetGroup.values()).filter(group -> !group.isSensitive()));
    }

    /** Really every group: only for the file itself, and for those whose own case it is. */
    public List<GroupFinding> withHealth(PersonId person, LocalDate day) {
        return findings(person, day, Stream.of(TargetGroup.values()));
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

    private List<GroupFinding> findings(PersonId person, LocalDate day, Stream<TargetGroup> groups) {
        var known = facts.of(List.of(person), day).get(person);
        return known == null
                ? List.of()
                : groups.map(group -> GroupRules.find(group, known, day)).toList();
    }
}

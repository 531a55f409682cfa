package org.jobcenterportal.citizens;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jobcenterportal.citizens.HouseholdDetails.Member;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.OfficeTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who may look at a case who lives and manages together. */
@Service
@InternalUse
@Transactional(readOnly = true)
public class HouseholdDirectory {

    private static final Comparator<Member> ADULTS_FIRST = Comparator.comparing(Member::isChild)
            .thenComparing(Member::role)
            .thenComparing(member -> member.person().birthDate().value())
            .thenComparing(member -> member.person().name().full());

    private final Households households;
    private final Persons persons;
    private final ChildCares cares;
    private final Clock clock;

    HouseholdDirectory(Households households, Persons persons, ChildCares cares, Clock clock) {
        this.households = households;
        this.persons = persons;
        this.cares = cares;
        this.clock = clock;
    }

    /** The same with everybody in it, for those who have decided already that all of them may be seen. */
    public Optional<HouseholdDetails> of(PersonId person) {
        return of(person, everybody -> Set.of());
    }

    /**
     * The household to which somebody belongs today, or, if she belongs to none, the last one.
     *
     * @param hiding tells of everybody in it whom the reader may not see: of them nothing is read
     */
    public Optional<HouseholdDetails> of(PersonId person, UnaryOperator<Set<PersonId>> hiding) {
        var today = OfficeTime.dayOf(clock.instant());
        var all = households.ofPerson(person);
        return all.stream()
                .filter(household -> household.membersOn(today).stream()
                        .anyMatch(member -> member.person().equals(person)))
                .findFirst()
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()))
                .map(household -> details(household, hiding, today));
    }

    /** Those of the given persons of whom nothing may stand in the files of others (F8). */
    public Set<PersonId> protectedAmong(Collection<PersonId> ids) {
        return ids.isEmpty() ? Set.of() : Set.copyOf(persons.protectedAmong(ids));
    }

    private HouseholdDetails details(Household household, UnaryOperator<Set<PersonId>> hiding, LocalDate today) {
        var everybody = household.memberships().stream().map(Membership::person).collect(toSet());
        var hidden = hiding.apply(everybody);
        var ids = everybody.stream().filter(id -> !hidden.contains(id)).toList();
        var people = persons.withContactTimes(ids).stream().collect(toMap(Person::id, Function.identity()));
        var situations = cares.of(ids).stream().collect(toMap(ChildCare::id, ChildCare::situation));
        return new HouseholdDetails(
                household.number(),
                household.since(),
                household.memberships().stream()
                        .filter(membership -> people.containsKey(membership.person()))
                        .map(membership -> member(membership, people, situations))
                        .sorted(ADULTS_FIRST)
                        .toList(),
                household.membersOn(today).stream()
                        .filter(membership -> hidden.contains(membership.person()))
                        .map(Membership::role)
                        .toList());
    }

    private static Member member(
            Membership membership, Map<PersonId, Person> people, Map<PersonId, CareSituation> situations) {
        return new Member(
                people.get(membership.person()).recorded(),
                membership.role(),
                membership.since(),
                membership.until(),
                situations.get(membership.person()));
    }
}

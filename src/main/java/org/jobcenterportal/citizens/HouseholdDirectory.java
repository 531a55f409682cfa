package org.jobcenterportal.citizens;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

    /** The household to which somebody belongs today, or, if she belongs to none, the last one. */
    public Optional<HouseholdDetails> of(PersonId person) {
        var today = OfficeTime.dayOf(clock.instant());
        var all = households.ofPerson(person);
        return all.stream()
                .filter(household -> household.membersOn(today).stream()
                        .anyMatch(member -> member.person().equals(person)))
                .findFirst()
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()))
                .map(this::details);
    }

    private HouseholdDetails details(Household household) {
        var ids = household.memberships().stream()
                .map(Membership::person)
                .distinct()
                .toList();
        var people = persons.withContactTimes(ids).stream().collect(toMap(Person::id, Function.identity()));
        var situations = cares.of(ids).stream().collect(toMap(ChildCare::id, ChildCare::situation));
        return new HouseholdDetails(
                household.number(),
                household.since(),
                household.memberships().stream()
                        .map(membership -> member(membership, people, situations))
                        .sorted(ADULTS_FIRST)
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

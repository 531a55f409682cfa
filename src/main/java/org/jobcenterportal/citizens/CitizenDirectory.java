package org.jobcenterportal.citizens;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PhoneNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells other rooms the little that they need to speak of a person. */
@Service
@InternalUse
@Transactional(readOnly = true)
public class CitizenDirectory {

    private static final Set<HouseholdRole> COUPLE = Set.of(HouseholdRole.APPLICANT, HouseholdRole.PARTNER);

    private final Persons persons;
    private final Households households;
    private final AuditLog audit;
    private final Clock clock;

    CitizenDirectory(Persons persons, Households households, AuditLog audit, Clock clock) {
        this.persons = persons;
        this.households = households;
        this.audit = audit;
        this.clock = clock;
    }

    public Optional<PersonCard> card(PersonId person) {
        return persons.cards(List.of(person)).stream().findFirst();
    }

    /** Those of the given persons that exist. */
    public Map<PersonId, PersonCard> cards(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return persons.cards(ids).stream().collect(toMap(PersonCard::id, Function.identity()));
    }

    /** Under which numbers the office knows these persons. */
    public Map<PersonId, CustomerNumber> numbers(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return persons.numbers(ids).stream().collect(toMap(Persons.Numbered::id, Persons.Numbered::number));
    }

    /** Whose number this is: for those who decide who may look before anything is shown. */
    public Optional<PersonId> idOf(CustomerNumber number) {
        return persons.idOf(number.value());
    }

    /** By what one recognises those of the given persons that exist. */
    public List<PersonTraits> traits(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var numbers = households.numbersOf(ids).stream()
                .collect(toMap(Households.NumberOf::person, Households.NumberOf::number));
        return persons.traits(ids).stream()
                .map(traits -> traits.in(numbers.get(traits.id())))
                .toList();
    }

    /** The numbers of those of the given persons that exist. */
    public Map<PersonId, CustomerNumber> numbersOf(Collection<PersonId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : persons.numbersOf(ids).stream()
                        .collect(toMap(pair -> (PersonId) pair[0], pair -> (CustomerNumber) pair[1]));
    }

    /** Whoever was born on a day: for those who look whether somebody is recorded already. */
    public List<PersonId> bornOn(LocalDate day) {
        return persons.bornOn(day);
    }

    /** The person with this number, looked up for a purpose: the log says so before anything is shown. */
    public Optional<PersonCard> find(CustomerNumber number, Purpose purpose) {
        var found = persons.idOf(number.value());
        found.ifPresent(person -> audit.read(purpose, List.of(person.value())));
        return found.flatMap(this::card);
    }

    /** Everything that is recorded of somebody, for those who may look at her case. */
    public Optional<PersonDraft> recorded(PersonId person) {
        return persons.findWithContactTimesById(person).map(Person::recorded);
    }

    /** How somebody wishes to be spoken with. */
    public Optional<Communication> communication(PersonId person) {
        return persons.findById(person).map(Person::communication);
    }

    /** The same for several: one question for all. */
    public Map<PersonId, Communication> communications(Collection<PersonId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : persons.communications(ids).stream()
                        .collect(toMap(Persons.Spoken::id, Persons.Spoken::communication));
    }

    /** The other grown-up of today's household, if the two live as a couple. */
    public Optional<PersonId> partnerOf(PersonId person) {
        var today = OfficeTime.dayOf(clock.instant());
        return households.ofPerson(person).stream()
                .map(household -> household.membersOn(today))
                .map(members -> members.stream()
                        .filter(member -> COUPLE.contains(member.role()))
                        .map(Membership::person)
                        .toList())
                .filter(couple -> couple.size() == 2 && couple.contains(person))
                .flatMap(List::stream)
                .filter(other -> !other.equals(person))
                .findFirst();
    }

    /** Under which number each of the given persons is reached, where one is known: one question for all. */
    public Map<PersonId, PhoneNumber> phones(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return persons.reachedByPhone(ids).stream()
                .collect(toMap(Person::id, person -> person.phone().orElseThrow()));
    }

    /** Where a person can be rung, if that is known. */
    public Optional<PhoneNumber> phone(PersonId person) {
        return persons.findById(person).flatMap(Person::phone);
    }
}

package org.jobcenterportal.citizens;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All persons. */
interface Persons extends Repository<Person, PersonId> {

    Person save(Person person);

    Optional<Person> findById(PersonId id);

    /** The same with the times in which she can be reached, in one question. */
    @EntityGraph(attributePaths = "contactTimes")
    Optional<Person> findWithContactTimesById(PersonId id);

    /** Those of whom nothing may stand in the files of others (F8): asked before anything of them is read. */
    @Query("""
            select p.id from Person p
            where p.id in :ids and p.protection.reason <> org.jobcenterportal.citizens.Protection.Reason.NONE
            """)
    List<PersonId> protectedAmong(Collection<PersonId> ids);

    /** Those who are protected against violence: nobody is written to in their place. */
    @Query("""
            select p.id from Person p
            where p.id in :ids and p.protection.reason = org.jobcenterportal.citizens.Protection.Reason.VIOLENCE
            """)
    List<PersonId> hidingAmong(Collection<PersonId> ids);

    /** The same for several. */
    @EntityGraph(attributePaths = "contactTimes")
    @Query("select p from Person p where p.id in :ids")
    List<Person> withContactTimes(Collection<PersonId> ids);

    /** Keeps everybody else from changing her until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p where p.id = :id")
    Optional<Person> lock(PersonId id);

    void flush();

    /** Those whom neither a mail nor a letter reaches. */
    @Query("""
            select p.id from Person p
            where p.id in :ids and p.residence.address.street is null
                and (p.email.value is null
                    or p.communication.channel = org.jobcenterportal.citizens.ContactChannel.LETTER)
            """)
    List<PersonId> outOfReach(Collection<PersonId> ids);

    boolean existsBy();

    @Query("select p.id, p.customerNumber from Person p where p.id in :ids")
    List<Object[]> numbersOf(Collection<PersonId> ids);

    @Query("select p.id from Person p where p.customerNumber.value = :number")
    Optional<PersonId> idOf(String number);

    @Query("""
            select new org.jobcenterportal.citizens.PersonCard(
                p.id, p.name, p.address, p.communication.languageTag,
                p.protection.reason <> org.jobcenterportal.citizens.Protection.Reason.NONE)
            from Person p where p.id in :ids
            """)
    List<PersonCard> cards(Collection<PersonId> ids);

    @Query("""
            select new org.jobcenterportal.citizens.Persons$Numbered(p.id, p.customerNumber)
            from Person p where p.id in :ids
            """)
    List<Numbered> numbers(Collection<PersonId> ids);

    /** A person and her number. */
    record Numbered(PersonId id, CustomerNumber number) {}

    @Query("""
            select new org.jobcenterportal.citizens.Persons$Spoken(p.id, p.communication)
            from Person p where p.id in :ids
            """)
    List<Spoken> communications(Collection<PersonId> ids);

    /** A person and how she wishes to be spoken with. */
    record Spoken(PersonId id, Communication communication) {}

    @Query("select p from Person p where p.id in :ids and p.phone is not null")
    List<Person> reachedByPhone(Collection<PersonId> ids);

    /** Who was born on a day. */
    @Query("select p.id from Person p where p.birthDate.value = :day")
    List<PersonId> bornOn(LocalDate day);

    /** By what one recognises each of these persons; the household is left out. */
    @Query("""
            select new org.jobcenterportal.citizens.PersonTraits(
                p.id, p.customerNumber, p.name, p.birthDate, p.phone, null,
                p.protection.reason <> org.jobcenterportal.citizens.Protection.Reason.NONE)
            from Person p where p.id in :ids
            """)
    List<PersonTraits> traits(Collection<PersonId> ids);
}

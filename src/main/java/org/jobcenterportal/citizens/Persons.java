package org.jobcenterportal.citizens;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All persons. */
interface Persons extends Repository<Person, PersonId> {

    Person save(Person person);

    Optional<Person> findById(PersonId id);

    boolean existsBy();

    @Query("""
            select new org.jobcenterportal.citizens.PersonCard(
                p.id, p.name, p.address, p.communication.languageTag,
                p.protection.reason <> org.jobcenterportal.citizens.Protection.Reason.NONE)
            from Person p where p.id in :ids
            """)
    List<PersonCard> cards(Collection<PersonId> ids);
}

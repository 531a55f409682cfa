package org.jobcenterportal.casework;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.citizens.PersonId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All contacts. */
interface Contacts extends Repository<Contact, ContactId> {

    Contact saveAndFlush(Contact contact);

    Iterable<Contact> saveAllAndFlush(Iterable<Contact> contacts);

    Optional<Contact> findById(ContactId id);

    /** The contact, held against every other change until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Contact c where c.id = :id")
    Optional<Contact> lock(ContactId id);

    @Query("select c from Contact c where c.person = :person order by c.at desc")
    List<Contact> of(PersonId person);
}

package org.jobcenterportal.citizens;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The care situations of all children. */
interface ChildCares extends Repository<ChildCare, PersonId> {

    ChildCare save(ChildCare care);

    Optional<ChildCare> findById(PersonId child);

    @Query("select c from ChildCare c where c.child in :children")
    List<ChildCare> of(Collection<PersonId> children);
}

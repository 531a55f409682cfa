package org.jobcenterportal.citizens;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The care situations of all children. */
interface ChildCares extends Repository<ChildCare, PersonId> {

    ChildCare save(ChildCare care);

    Optional<ChildCare> findById(PersonId child);
}

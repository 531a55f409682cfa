package org.jobcenterportal.caseload;

import java.util.Optional;
import org.jobcenterportal.citizens.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who has looked after whom, today and earlier. */
interface CaseAssignments extends Repository<CaseAssignment, CaseAssignmentId> {

    CaseAssignment saveAndFlush(CaseAssignment assignment);

    @Query("select a from CaseAssignment a where a.person = :person and a.until is null")
    Optional<CaseAssignment> openOf(PersonId person);
}

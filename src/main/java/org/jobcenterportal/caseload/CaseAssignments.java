package org.jobcenterportal.caseload;

import java.util.List;
import java.util.Optional;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who has looked after whom, today and earlier. */
interface CaseAssignments extends Repository<CaseAssignment, CaseAssignmentId> {

    CaseAssignment saveAndFlush(CaseAssignment assignment);

    /** Everybody who has cases today. */
    @Query("select distinct a.counsellor from CaseAssignment a where a.until is null")
    List<StaffId> counsellors();

    @Query("select a from CaseAssignment a where a.person = :person and a.until is null")
    Optional<CaseAssignment> openOf(PersonId person);
}

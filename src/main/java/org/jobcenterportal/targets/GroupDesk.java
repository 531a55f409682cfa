package org.jobcenterportal.targets;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.caseload.Relation;
import org.jobcenterportal.citizens.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Explains in the file of a person why she is in which group. That the file was opened stands in the log already. */
@Service
@Transactional(readOnly = true)
public class GroupDesk {

    private static final Set<Relation> LOOKS_AFTER = EnumSet.of(Relation.OWN, Relation.DEPUTY);

    private final TargetGroups groups;
    private final CaseAccess access;

    GroupDesk(TargetGroups groups, CaseAccess access) {
        this.groups = groups;
        this.access = access;
    }

    /** Every group with its reason; what says something about health only to those who look after the person. */
    @PreAuthorize(CaseAccess.ROLES)
    public List<GroupFinding> explain(PersonId person, LocalDate day) {
        var relation = access.require(person);
        return LOOKS_AFTER.contains(relation) ? groups.withHealth(person, day) : groups.of(person, day);
    }
}

package org.jobcenterportal.assignments;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.caseload.Relation;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.organisation.CurrentStaff;
import org.springframework.stereotype.Component;

/**
 * What the signed-in colleague may see: whoever may look at the case, and whoever suggested something, for as long as it
 * goes on. What would tell of an illness only those who look after the person read by its name (trap 13).
 */
@Component
class AssignmentSight {

    private static final Set<Relation> LOOKS_AFTER = EnumSet.of(Relation.OWN, Relation.DEPUTY);

    private final CaseAccess access;
    private final CurrentStaff colleague;
    private final CurrentUser user;

    AssignmentSight(CaseAccess access, CurrentStaff colleague, CurrentUser user) {
        this.access = access;
        this.colleague = colleague;
        this.user = user;
    }

    /** Whether an assignment is there for her at all. */
    boolean maySee(Assignment assignment) {
        var mayLook = access.relationTo(assignment.person()).mayLook() || isHers(assignment);
        return mayLook && mayName(assignment);
    }

    /** Whether she may read what it is called. */
    boolean mayName(Assignment assignment) {
        return !assignment.suggested().revealsHealth() || isHers(assignment) || mayKnowHealth(assignment.person());
    }

    boolean mayKnowHealth(PersonId person) {
        return (user.isInRole(Roles.COUNSELLOR) || user.isInRole(Roles.CASE_MANAGER))
                && LOOKS_AFTER.contains(access.relationTo(person));
    }

    /** What she has suggested she follows to its end, unless only a named circle may open the case. */
    private boolean isHers(Assignment assignment) {
        return colleague
                        .find()
                        .filter(me -> me.id().equals(assignment.suggestedBy()))
                        .isPresent()
                && access.closedToMe(List.of(assignment.person())).isEmpty();
    }
}

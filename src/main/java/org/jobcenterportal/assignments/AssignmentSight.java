package org.jobcenterportal.assignments;

import java.util.List;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.organisation.CurrentStaff;
import org.springframework.stereotype.Component;

/**
 * What the signed-in colleague may see: whoever may look at the case, and whoever suggested something, for as long as it
 * goes on. What would tell of an illness only those who look after the person read by its name (trap 13).
 */
@Component
class AssignmentSight {

    private final CaseAccess access;
    private final CurrentStaff colleague;

    AssignmentSight(CaseAccess access, CurrentStaff colleague) {
        this.access = access;
        this.colleague = colleague;
    }

    /** Whether an assignment is there for her at all. */
    boolean maySee(Assignment assignment) {
        var mayLook = access.relationTo(assignment.person()).mayLook() || isHers(assignment);
        return mayLook && mayName(assignment);
    }

    /** Whether she may read what it is called. */
    boolean mayName(Assignment assignment) {
        return !assignment.suggested().revealsHealth()
                || isHers(assignment)
                || access.mayKnowHealth(assignment.person());
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

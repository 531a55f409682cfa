package org.jobcenterportal.assignments.ui;

import java.util.Set;
import org.jobcenterportal.assignments.AssignmentLists;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.MenuCount;
import org.springframework.stereotype.Component;

/** How many assignments wait for a move of the office, beside the entry of the menu. */
@Component
class AssignmentMenuCount implements MenuCount {

    private final AssignmentLists lists;

    AssignmentMenuCount(AssignmentLists lists) {
        this.lists = lists;
    }

    @Override
    public String route() {
        return AssignmentLinks.LIST;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD);
    }

    @Override
    public int count() {
        return lists.waitingForMe();
    }

    @Override
    public String textKey() {
        return "assignments.count";
    }
}

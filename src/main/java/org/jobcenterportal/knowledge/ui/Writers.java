package org.jobcenterportal.knowledge.ui;

import java.util.List;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;

/** Who sees the ways that lead to writing; the service decides. */
final class Writers {

    private static final List<String> ROLES = List.of(
            Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.EMPLOYER_SERVICE, Roles.TEAM_LEAD);

    private Writers() {}

    static boolean isOne(CurrentUser user) {
        return ROLES.stream().anyMatch(user::isInRole);
    }
}

package org.jobcenterportal.tasks;

import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.TeamId;

/** Whose task it is. */
public sealed interface Assignee {

    /** A colleague's, and while she is away her deputies'. */
    record Colleague(StaffId id) implements Assignee {}

    /** Whoever of a team takes it. */
    record Team(TeamId id) implements Assignee {}

    /** Whoever in a role takes it. */
    record Role(String name) implements Assignee {

        public Role {
            if (!Roles.STAFF.contains(name)) {
                throw new IllegalArgumentException("Nobody of the office has the role " + name);
            }
        }
    }
}

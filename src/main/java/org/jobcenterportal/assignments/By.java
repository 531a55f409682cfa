package org.jobcenterportal.assignments;

import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Who takes a step.
 *
 * @param staff the colleague, where the office does
 */
record By(ActingSide side, @Nullable StaffId staff) {

    static final By CITIZEN = new By(ActingSide.CITIZEN, null);
    static final By PROVIDER = new By(ActingSide.PROVIDER, null);
    static final By PORTAL = new By(ActingSide.PORTAL, null);

    By {
        if ((side == ActingSide.OFFICE) != (staff != null)) {
            throw new IllegalArgumentException("A colleague acts for the office, and nobody else");
        }
    }

    static By office(StaffId staff) {
        return new By(ActingSide.OFFICE, staff);
    }
}

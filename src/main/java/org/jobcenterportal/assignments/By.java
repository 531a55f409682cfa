package org.jobcenterportal.assignments;

import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Who takes a step.
 *
 * @param staff the colleague, where the office does
 */
record By(Side side, @Nullable StaffId staff) {

    static final By CITIZEN = new By(Side.CITIZEN, null);
    static final By PROVIDER = new By(Side.PROVIDER, null);
    static final By PORTAL = new By(Side.PORTAL, null);

    By {
        if ((side == Side.OFFICE) != (staff != null)) {
            throw new IllegalArgumentException("A colleague acts for the office, and nobody else");
        }
    }

    static By office(StaffId staff) {
        return new By(Side.OFFICE, staff);
    }
}

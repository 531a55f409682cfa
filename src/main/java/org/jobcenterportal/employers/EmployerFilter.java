package org.jobcenterportal.employers;

import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Which employers a list shows.
 *
 * @param typed what somebody typed to find one; empty for all
 * @param sector only those of this division
 * @param agent only those of this colleague
 * @param goal only those to whom the office has spoken for this
 * @param isDue only those that are to be called today or should have been
 * @param isDouble only those that may be there twice: of the same name or telephone as another
 */
public record EmployerFilter(
        String typed,
        @Nullable Sector sector,
        @Nullable StaffId agent,
        @Nullable TalkGoal goal,
        boolean isDue,
        boolean isDouble) {

    public static final EmployerFilter ALL = new EmployerFilter("", null, null, null, false, false);
}

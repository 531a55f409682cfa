package org.jobcenterportal.interviews;

import org.jobcenterportal.timetables.Eagerness;
import org.jobcenterportal.timetables.EmployerAnswer;
import org.jobcenterportal.timetables.GuestId;
import org.jobcenterportal.timetables.StandId;
import org.jspecify.annotations.Nullable;

/**
 * What the two sides of a pair say.
 *
 * @param eagerness null where the guest has not wished for a talk; then there is none
 * @param releasesName whether this employer may know her name before they meet
 * @param answer null where the employer has said nothing
 */
public record WishRow(
        GuestId guest,
        StandId stand,
        @Nullable Eagerness eagerness,
        boolean releasesName,
        @Nullable EmployerAnswer answer) {

    /** Whether both would like to talk with each other. */
    public boolean isMutual() {
        return eagerness != null && (answer == EmployerAnswer.YES || answer == EmployerAnswer.MAYBE);
    }
}

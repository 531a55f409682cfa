package org.jobcenterportal.providing;

import java.time.LocalDate;
import org.jobcenterportal.assignments.AssignmentId;
import org.jobcenterportal.assignments.AssignmentStatus;
import org.jobcenterportal.chains.StationId;
import org.jobcenterportal.runs.RunDetails;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the provider's list.
 *
 * @param who nothing for those whose name must not stand on lists
 * @param starts her first day, or the first on which she can begin; nothing where that is agreed with her
 * @param answerBy until when the provider answers; only where an answer is wanted
 * @param sheet the station of a support chain for which there is a hand-over sheet
 */
public record ParticipantRow(
        AssignmentId id,
        @Nullable CalledBy who,
        RunDetails run,
        @Nullable LocalDate starts,
        AssignmentStatus status,
        Wanted wanted,
        @Nullable LocalDate answerBy,
        @Nullable StationId sheet) {

    public boolean isLateOn(LocalDate today) {
        return answerBy != null && today.isAfter(answerBy);
    }
}

package org.jobcenterportal.providing;

import java.time.LocalDate;
import org.jobcenterportal.assignments.AssignmentId;
import org.jobcenterportal.assignments.AssignmentStatus;
import org.jobcenterportal.runs.RunDetails;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the provider's list.
 *
 * @param who nothing for those whose name must not stand on lists
 * @param answerBy until when the provider answers; only where an answer is wanted
 */
public record ParticipantRow(
        AssignmentId id,
        @Nullable CalledBy who,
        RunDetails run,
        AssignmentStatus status,
        Wanted wanted,
        @Nullable LocalDate answerBy) {

    public boolean isLateOn(LocalDate today) {
        return answerBy != null && today.isAfter(answerBy);
    }
}

package org.jobcenterportal.assignments;

import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.runs.RunId;
import org.jspecify.annotations.Nullable;

/**
 * An assignment stands elsewhere than before, or where it stood and its planned end is another one.
 *
 * @param run none while no run was chosen
 * @param from none for what has just been suggested
 */
public record AssignmentChanged(
        AssignmentId id,
        PersonId person,
        @Nullable RunId run,
        @Nullable AssignmentStatus from,
        AssignmentStatus to) {}

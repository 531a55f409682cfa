package org.jobcenterportal.finding;

import java.time.LocalDate;
import java.util.List;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was found.
 *
 * @param fullName nothing for a protected entry (F8), of which no more is told than the number
 * @param marks the letters of the full name that were meant
 * @param sameHousehold whether she lives with somebody who stands before her
 * @param team the team that looks after her; nothing where she is the searcher's own case
 */
public record Hit(
        PersonId person,
        CustomerNumber number,
        @Nullable String fullName,
        @Nullable LocalDate birthDate,
        List<Mark> marks,
        boolean sameHousehold,
        @Nullable String team) {

    /** Letters from one place to before another. */
    public record Mark(int start, int end) {}

    public Hit {
        marks = List.copyOf(marks);
    }

    public boolean isOwn() {
        return team == null;
    }
}

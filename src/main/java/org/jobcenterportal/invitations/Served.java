package org.jobcenterportal.invitations;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an event has left to offer.
 *
 * @param free places that nobody has and nobody waits for
 * @param languages in which it is held
 * @param interpreting places that are left beside each interpreter who comes
 * @param childcare what is left for children; none if nobody looks after them
 * @param isWorkingDay whether nurseries and schools are open on that day
 */
record Served(
        int free,
        Set<String> languages,
        Map<String, Integer> interpreting,
        @Nullable Childcare childcare,
        LocalDate day,
        LocalTime starts,
        LocalTime ends,
        boolean isWorkingDay) {

    Served {
        languages = Set.copyOf(languages);
        interpreting = Map.copyOf(interpreting);
    }

    /** Places for children from an age in months up to one in years. */
    record Childcare(int free, int fromMonths, int toYears) {}
}

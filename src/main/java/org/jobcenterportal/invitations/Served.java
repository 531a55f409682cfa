package org.jobcenterportal.invitations;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an event has left to offer.
 *
 * @param free places that are kept for nobody, that nobody has and nobody waits for
 * @param languages in which it is held
 * @param interpreting places that are left beside each interpreter who comes
 * @param childcare what is left for children; none if nobody looks after them
 * @param meanwhile when it is
 */
record Served(
        int free,
        Set<String> languages,
        Map<String, Integer> interpreting,
        @Nullable Childcare childcare,
        Meanwhile meanwhile) {

    Served {
        languages = Set.copyOf(languages);
        interpreting = Map.copyOf(interpreting);
    }

    /** Places for children from an age in months up to one in years. */
    record Childcare(int free, int fromMonths, int toYears) {

        /** Whether it is for children of this age. */
        static boolean fits(int months, int fromMonths, int toYears) {
            return months >= fromMonths && months / 12 <= toYears;
        }

        boolean fits(int months) {
            return fits(months, fromMonths, toYears);
        }
    }
}

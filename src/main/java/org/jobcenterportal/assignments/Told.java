package org.jobcenterportal.assignments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells with a step.
 *
 * @param day on which day it happened
 * @param reason why it ended
 * @param words what is said about it
 */
record Told(
        @Nullable LocalDate day,
        @Nullable EndReason reason,
        @Nullable String words) {

    static final Told NOTHING = new Told(null, null, null);

    static Told on(LocalDate day) {
        return new Told(day, null, null);
    }

    static Told because(EndReason reason, @Nullable String words) {
        return new Told(null, reason, words);
    }
}

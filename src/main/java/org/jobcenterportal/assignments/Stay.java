package org.jobcenterportal.assignments;

import java.time.LocalDate;
import org.jobcenterportal.runs.RunId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody takes a place of a run, without who.
 *
 * @param first the day of entry
 * @param last the last day; null while it goes on
 */
public record Stay(RunId run, LocalDate first, @Nullable LocalDate last) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }
}

package org.jobcenterportal.transit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The table of stops that holds.
 *
 * @param by who brought it in; null for one who is not in the house any more
 */
public record StopEdition(
        LocalDate asOf,
        String source,
        int lines,
        Instant at,
        @Nullable String by) {}

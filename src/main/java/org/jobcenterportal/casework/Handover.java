package org.jobcenterportal.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that the central systems have to be told, or were told.
 *
 * @param words to be copied there
 * @param taken who took it over there and when, if anybody has
 */
public record Handover(
        HandoverId id,
        HandoverKind kind,
        String words,
        Instant notedAt,
        @Nullable Taken taken) {

    /** @param by the name of the one who took it over */
    public record Taken(String by, Instant at) {}
}

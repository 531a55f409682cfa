package org.jobcenterportal.occupations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An official edition that was imported.
 *
 * @param by who did; null for somebody who has left
 * @param classes how many parts the classification has
 * @param isInForce whether it is the list that holds now
 */
public record Edition(
        UUID id, String fileName, @Nullable String by, Instant at, int classes, int titles, boolean isInForce) {}

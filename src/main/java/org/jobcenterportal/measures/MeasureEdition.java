package org.jobcenterportal.measures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the catalogue as it stood at some time.
 *
 * @param editedBy the name of whoever wrote it; null for what the programme brought along
 */
public record MeasureEdition(
        long number, MeasureDraft written, @Nullable String editedBy, Instant editedAt) {}

package org.jobcenterportal.casework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Other words that the citizen would prefer.
 *
 * @param step for which step; null for her own sentence
 */
public record PlanProposal(UUID id, @Nullable UUID step, String words, Instant at) {}

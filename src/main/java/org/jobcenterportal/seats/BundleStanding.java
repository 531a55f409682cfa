package org.jobcenterportal.seats;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands in a line for bundles, as it can be explained: order of joining, nothing else.
 *
 * @param position among those who wait for the same that is lacking
 * @param lacking the contingents that have too few free places at present
 */
public record BundleStanding(
        BundleId bundle,
        UUID holder,
        BundleStatus status,
        int position,
        Instant joinedAt,
        @Nullable Instant expiresAt,
        Set<ContingentId> lacking) {}

package org.jobcenterportal.seats;

import java.time.Instant;
import java.util.UUID;

/** Everything that somebody waits for is kept together, until the offer expires. */
public record BundleOffered(BundleId bundle, LineId line, UUID holder, Instant expiresAt) {}

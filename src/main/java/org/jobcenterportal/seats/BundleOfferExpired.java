package org.jobcenterportal.seats;

import java.util.UUID;

/** An offer of a bundle ended without an answer; after the third in a row the wait is over. */
public record BundleOfferExpired(BundleId bundle, LineId line, UUID holder, boolean isWaitOver) {}

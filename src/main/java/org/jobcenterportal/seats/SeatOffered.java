package org.jobcenterportal.seats;

import java.time.Instant;
import java.util.UUID;

/** A place was kept for the first in line, who can take it until the offer expires. */
public record SeatOffered(WaitingEntryId entry, ContingentId contingent, UUID holder, Instant expiresAt) {}

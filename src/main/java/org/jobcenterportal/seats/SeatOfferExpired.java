package org.jobcenterportal.seats;

import java.util.UUID;

/** An offer ended without an answer; after the third in a row the wait is over. */
public record SeatOfferExpired(WaitingEntryId entry, ContingentId contingent, UUID holder, boolean isWaitOver) {}

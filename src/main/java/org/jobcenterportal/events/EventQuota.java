package org.jobcenterportal.events;

import org.jobcenterportal.seats.ContingentId;

/**
 * Places of an event that are kept for some, until what is left of them is open to all.
 *
 * @param value for whom, as its kind says it
 * @param places how many there are; after the release, how many are taken of it
 * @param released how many went to the open places at the release and since; zero before
 */
public record EventQuota(QuotaId id, QuotaKind kind, String value, int places, int released, ContingentId contingent) {}

package org.jobcenterportal.citizens;

/** A household that is recorded, and whether somebody is its partner today. */
public record KnownHousehold(HouseholdId id, boolean hasPartner) {}

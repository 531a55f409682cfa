package org.jobcenterportal.organisation;

/**
 * A venue as it can be changed.
 *
 * @param version what to hand back with a change, so that nobody overwrites a colleague's
 */
public record VenueRow(VenueDetails venue, long version) {}

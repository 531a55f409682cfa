package org.jobcenterportal.organisation;

/** A venue has been entered or changed. */
public record VenueChanged(VenueId venue) {}

package org.jobcenterportal.events;

/** What was left of the quotas is open to all now. */
public record QuotasReleased(EventId event, int places) {}

package org.jobcenterportal.events;

/** Places of a quota that was released before have been given back, and are open to all now. */
public record QuotaPlacesOpened(EventId event) {}

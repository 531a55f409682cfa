package org.jobcenterportal.events;

/** An event was announced. */
public record EventPublished(EventId event) {}

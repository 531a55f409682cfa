package org.jobcenterportal.events;

/** An event has taken place. */
public record EventEnded(EventId event) {}

package org.jobcenterportal.events;

/** An announced event does not take place. */
public record EventCancelled(EventId event, String note) {}

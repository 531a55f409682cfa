package org.jobcenterportal.events;

/**
 * An event in the list of colleagues.
 *
 * @param taken how many places are taken or offered
 * @param mayRun whether the reader runs such events
 */
public record EventRow(EventCard event, int taken, boolean mayRun) {}

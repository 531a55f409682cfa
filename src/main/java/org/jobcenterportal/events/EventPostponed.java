package org.jobcenterportal.events;

import org.jobcenterportal.kernel.TimeSlot;

/** An event does not take place when it was announced, and nobody knows yet when it will; who has a place keeps it. */
public record EventPostponed(EventId event, TimeSlot before, String note) {}

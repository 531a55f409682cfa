package org.jobcenterportal.interviews;

import org.jobcenterportal.events.EventCard;

/** A round in a list. */
public record RoundRow(RoundCard round, EventCard event, int employers, int guests, int talks) {}

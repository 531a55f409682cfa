package org.jobcenterportal.appointments;

import org.jspecify.annotations.Nullable;

/**
 * What a consultant sees beside a meeting that is to come.
 *
 * @param answer what the citizen answered to a reminder
 * @param outOfReach whether neither mail nor letter reaches her, so that somebody has to call
 */
public record MeetingSigns(@Nullable Answer answer, boolean outOfReach) {}

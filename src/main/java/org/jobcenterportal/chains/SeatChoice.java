package org.jobcenterportal.chains;

import java.time.LocalDate;
import org.jobcenterportal.runs.RunId;

/**
 * A run in which a seat can be kept softly for the next station.
 *
 * @param free seats that nobody has and no other chain keeps
 */
public record SeatChoice(RunId run, String measure, String provider, LocalDate begins, int free) {}

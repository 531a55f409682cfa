package org.jobcenterportal.runs;

import java.time.LocalDate;

/** A run is over since the day after its last one. */
public record RunEnded(RunId run, LocalDate lastDay) {}

package org.jobcenterportal.transit;

import java.time.LocalDate;
import java.time.LocalTime;

/** The stop of an address, and how old and whose the table is that says so. */
public record NearbyStop(String name, int minutesOnFoot, LocalTime firstRide, LocalDate asOf, String source) {}

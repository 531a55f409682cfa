package org.jobcenterportal.citizens;

import java.time.Instant;

/** The next thing that is to happen with a citizen, in two or three words. */
public record Upcoming(Instant at, String what) {}

package org.jobcenterportal.caseload;

import java.time.Instant;

/** That the office was in contact with somebody. */
public record LastContact(Instant at, ContactWay way) {}

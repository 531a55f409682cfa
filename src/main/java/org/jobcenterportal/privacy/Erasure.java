package org.jobcenterportal.privacy;

import java.time.Instant;

/** The proof that data were erased: what and how many, never whose. */
public record Erasure(String code, int erased, Instant at) {}

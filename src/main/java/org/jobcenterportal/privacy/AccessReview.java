package org.jobcenterportal.privacy;

import java.time.Instant;

/** That data protection has looked through who may open what. */
public record AccessReview(Instant at, String note) {}

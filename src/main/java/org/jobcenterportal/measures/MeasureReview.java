package org.jobcenterportal.measures;

import java.time.Instant;

/** What somebody found when an offer was looked at again. */
public record MeasureReview(ReviewDraft found, String reviewedBy, Instant reviewedAt) {}

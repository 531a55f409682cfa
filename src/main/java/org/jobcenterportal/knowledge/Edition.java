package org.jobcenterportal.knowledge;

import java.time.Instant;
import org.jobcenterportal.organisation.StaffId;

/** A page as it stood before somebody changed it. */
public record Edition(
        long number, String title, String summary, MarkdownText body, StaffId editedBy, Instant editedAt) {}

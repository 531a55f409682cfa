package org.jobcenterportal.shell;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A report of a barrier as administration reads it. */
public record BarrierReportDetails(
        BarrierReportId id,
        Instant receivedAt,
        @Nullable String page,
        String problem,
        @Nullable String replyTo) {}

package org.jobcenterportal.assignments;

import java.time.Instant;
import org.jobcenterportal.seats.WaitingStatus;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands in the line for a seat, as it can be explained to her: who joined first is asked first.
 *
 * @param offeredUntil until when a place is kept for her
 * @param isInterestAsked whether she was asked if it still interests her
 */
public record WaitingLine(
        int position,
        WaitingStatus status,
        Instant joinedAt,
        @Nullable Instant offeredUntil,
        int places,
        WaitEstimate estimate,
        boolean isInterestAsked) {}

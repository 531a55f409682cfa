package org.jobcenterportal.attendance;

import java.time.Instant;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.organisation.StaffId;

/**
 * What one colleague asks to have corrected after the day; another one decides.
 *
 * @param isOwn whether the reader has asked for it herself, and so cannot decide
 */
public record Correction(
        CorrectionId id,
        GuestId guest,
        EventId event,
        Corrected what,
        String reason,
        StaffId askedBy,
        Instant askedAt,
        boolean isOwn) {}

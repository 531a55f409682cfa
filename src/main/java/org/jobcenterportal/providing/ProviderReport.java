package org.jobcenterportal.providing;

import java.time.Instant;
import org.jobcenterportal.assignments.AssignmentId;
import org.jobcenterportal.kernel.OfficeTime;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a report; nothing of it is ever changed.
 *
 * @param because why there is another edition; none for the first
 */
public record ProviderReport(
        ReportId id,
        AssignmentId assignment,
        DueReport due,
        int edition,
        ReportText text,
        @Nullable String because,
        Instant writtenAt) {

    /** The longest reason for another edition, in characters. */
    public static final int LONGEST_REASON = 300;

    public ProviderReport {
        if (edition < 1 || (edition == 1) != (because == null)) {
            throw new IllegalArgumentException("Every edition but the first says why there is another");
        }
        if (because != null && (because.isBlank() || because.length() > LONGEST_REASON)) {
            throw new IllegalArgumentException("A reason has 1 to " + LONGEST_REASON + " characters");
        }
    }

    /** Whether the first edition came after the day on which it was due. */
    public boolean wasLate() {
        return edition == 1 && due.isOverdueOn(OfficeTime.dayOf(writtenAt));
    }
}

package org.jobcenterportal.knowledge;

import java.time.Instant;
import java.time.LocalDate;
import org.jobcenterportal.organisation.StaffDetails;

/**
 * A page as it is read.
 *
 * @param version which edition this is; a stale edit shows itself by it
 * @param isMine whether the reader answers for it
 * @param mayChange whether the reader may change it
 */
public record GuidelineDetails(
        GuidelineId id,
        Slug slug,
        long version,
        GuidelineDraft content,
        StaffDetails owner,
        StaffDetails editedBy,
        Instant editedAt,
        boolean isMine,
        boolean mayChange) {

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(content.validFrom())
                && (content.validUntil() == null || !day.isAfter(content.validUntil()));
    }

    /** Whether it is time to ask if it is still right. */
    public boolean isDueOn(LocalDate day) {
        return !day.isBefore(content.reviewOn());
    }
}

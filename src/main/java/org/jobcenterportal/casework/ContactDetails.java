package org.jobcenterportal.casework;

import java.time.Instant;
import org.jobcenterportal.citizens.PersonId;

/**
 * A contact as it is shown.
 *
 * @param recordedBy the name of the one who wrote it down first
 * @param changedBy the name of the one who changed it last
 */
public record ContactDetails(
        ContactId id,
        long version,
        PersonId person,
        ContactDraft draft,
        ContactState state,
        String recordedBy,
        Instant recordedAt,
        String changedBy,
        Instant changedAt) {}

package org.jobcenterportal.profile;

import java.time.LocalDate;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Where a part of a profile comes from.
 *
 * @param by who of the office recorded it; nobody where the person did it herself in the portal
 * @param on when it was said, or taken over
 */
public record Provenance(ProvenanceSource source, @Nullable StaffId by, LocalDate on) {

    public Provenance {
        if (source == ProvenanceSource.COUNSELLOR && by == null) {
            throw new IllegalArgumentException("A judgement is somebody's");
        }
    }
}

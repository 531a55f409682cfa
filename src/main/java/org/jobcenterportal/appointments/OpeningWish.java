package org.jobcenterportal.appointments;

import java.time.Instant;
import java.util.UUID;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A counsellor has found no free time for somebody and asks for more.
 *
 * @param remark what the equality officer said when she could not open more times
 */
public record OpeningWish(
        UUID id,
        Topic topic,
        PartOfDay partOfDay,
        StaffId by,
        Instant wishedAt,
        @Nullable Ending outcome,
        @Nullable Instant closedAt,
        @Nullable String remark) {

    /** How a wish ended. */
    public enum Ending {
        /** There are free times again. */
        OPENED,
        /** It cannot be done; she has said why. */
        DISMISSED
    }
}

package org.jobcenterportal.eligibility;

import java.time.Instant;
import org.jobcenterportal.organisation.StaffDetails;
import org.jspecify.annotations.Nullable;

/**
 * A rule of access as it is read.
 *
 * @param version which edition this is; a stale edit shows itself by it
 * @param editedBy nobody for what came with the programme
 */
public record RuleDetails(
        RuleId id,
        long version,
        RuleDraft written,
        @Nullable StaffDetails editedBy,
        Instant editedAt) {}

package org.jobcenterportal.eligibility;

import java.time.Instant;
import org.jobcenterportal.organisation.StaffDetails;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it stood before somebody changed it.
 *
 * @param editedBy nobody for what came with the programme
 */
public record RuleEdition(
        RuleId rule, RuleDraft written, @Nullable StaffDetails editedBy, Instant editedAt) {}

package org.jobcenterportal.caseload;

import java.time.Instant;
import org.jobcenterportal.organisation.StaffDetails;
import org.jspecify.annotations.Nullable;

/**
 * From when somebody looks or looked after a person.
 *
 * @param note what the one before said to her
 */
public record CaseTerm(
        StaffDetails counsellor, Instant since, @Nullable String note) {}

package org.jobcenterportal.funding;

import java.time.LocalDate;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.kernel.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A pre-check on a list.
 *
 * @param name nothing for a protected person, and where nobody in particular is meant
 * @param number nothing where nobody in particular is meant
 * @param isApplied whether an application is there
 */
public record FundingRow(
        FundingCheckId id,
        FundingKind kind,
        String title,
        LocalDate start,
        CheckState state,
        boolean isApplied,
        @Nullable PersonName name,
        @Nullable CustomerNumber number) {}

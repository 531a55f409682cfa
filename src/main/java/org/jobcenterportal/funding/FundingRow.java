package org.jobcenterportal.funding;

import java.time.LocalDate;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.support.CheckState;
import org.jobcenterportal.support.FundingKind;
import org.jspecify.annotations.Nullable;

/**
 * A pre-check on a list.
 *
 * @param name nothing for a protected person, and where nobody in particular is meant
 * @param number nothing where nobody in particular is meant
 * @param isApplied whether an application is there
 * @param proposed which of the people proposed for the job she is; 0 where none of them is meant
 * @param released her name, if she has released it
 */
public record FundingRow(
        FundingCheckId id,
        FundingKind kind,
        String title,
        LocalDate start,
        CheckState state,
        boolean isApplied,
        @Nullable PersonName name,
        @Nullable CustomerNumber number,
        int proposed,
        @Nullable String released) {}

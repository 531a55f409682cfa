package org.jobcenterportal.funding;

import java.util.UUID;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.law.DateSpan;
import org.jobcenterportal.support.FundingKind;
import org.jobcenterportal.support.Given;

/**
 * Days in support that somebody has written down because the portal does not know of them otherwise.
 *
 * @param source the paper or the system from which they are known
 */
public record FundedPeriod(UUID id, FundingKind kind, DateSpan days, Words source) {

    public FundedPeriod {
        if (!kind.hasCounter()) {
            throw new IllegalArgumentException("Nobody counts the days of " + kind);
        }
        if (source.value().length() > Given.LONGEST) {
            throw new IllegalArgumentException("A source has at most " + Given.LONGEST + " characters");
        }
    }
}

package org.jobcenterportal.runs;

import java.time.LocalDate;
import org.jobcenterportal.kernel.PostalAddress;
import org.jspecify.annotations.Nullable;

/**
 * Whoever runs offers.
 *
 * @param approvedUntil the last day of the approval by an expert body (§§ 176, 178 SGB III, AZAV); null without one
 */
public record ProviderDetails(
        ProviderId id,
        long version,
        String name,
        @Nullable PostalAddress address,
        RunContact contact,
        @Nullable LocalDate approvedUntil) {

    public ProviderDetails {
        if (name.isBlank() || name.length() > 120) {
            throw new IllegalArgumentException("A provider's name has 1 to 120 characters");
        }
    }

    /** Whether vouchers can be redeemed there on a day (§ 176 Abs. 1 SGB III). */
    public boolean isApprovedOn(LocalDate day) {
        return approvedUntil != null && !day.isAfter(approvedUntil);
    }

    /** Whether the approval has less than three months to go, or is over already. */
    public boolean endsSoon(LocalDate day) {
        return approvedUntil != null && !approvedUntil.isAfter(day.plus(RunRounds.AHEAD));
    }
}

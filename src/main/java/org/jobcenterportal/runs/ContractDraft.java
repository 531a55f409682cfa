package org.jobcenterportal.runs;

import java.time.LocalDate;
import org.jobcenterportal.measures.MeasureId;

/**
 * What the office has bought from a provider.
 *
 * @param number as the contract calls itself
 * @param places how many people can be there at the same time
 * @param dayCost what a place costs on each day of it, in cents
 */
public record ContractDraft(
        ContractId id,
        MeasureId measure,
        ProviderId provider,
        String number,
        LocalDate startsOn,
        LocalDate endsOn,
        int places,
        int dayCost) {

    public ContractDraft {
        if (number.isBlank() || number.length() > 40) {
            throw new IllegalArgumentException("A contract's number has 1 to 40 characters");
        }
        if (endsOn.isBefore(startsOn)) {
            throw new IllegalArgumentException("A contract does not end before it begins");
        }
        if (places < 0 || dayCost < 0) {
            throw new IllegalArgumentException("Neither places nor costs are less than nothing");
        }
    }
}

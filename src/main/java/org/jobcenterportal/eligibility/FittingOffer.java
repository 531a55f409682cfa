package org.jobcenterportal.eligibility;

import java.util.List;
import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.runs.RunDetails;

/**
 * An offer, whether it fits somebody, and which runs come next.
 *
 * @param runs into which one can get, by their first day
 */
public record FittingOffer(MeasureDetails measure, Fit fit, List<RunDetails> runs) {

    public FittingOffer {
        runs = List.copyOf(runs);
    }
}

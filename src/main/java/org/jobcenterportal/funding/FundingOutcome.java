package org.jobcenterportal.funding;

/** What became of a wish to begin, change, keep or hand over a pre-check. */
public sealed interface FundingOutcome {

    record Done(FundingCheckId id) implements FundingOutcome {}

    /** Somebody else has changed it meanwhile, or it is handed over already. */
    record MovedOn() implements FundingOutcome {}

    /** There is no first view of it as it stands now. */
    record NotEstimated() implements FundingOutcome {}

    record NotFound() implements FundingOutcome {}
}

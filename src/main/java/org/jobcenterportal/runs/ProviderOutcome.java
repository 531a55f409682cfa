package org.jobcenterportal.runs;

/** How an attempt to write a provider or a contract ended. */
public sealed interface ProviderOutcome {

    record Saved() implements ProviderOutcome {}

    /** There is another contract with this number. */
    record NumberTaken() implements ProviderOutcome {}

    /** Somebody else has changed it meanwhile; nothing of hers is overwritten, nothing of the writer's is lost. */
    record ChangedMeanwhile(ProviderDetails current) implements ProviderOutcome {}

    /** It is not there. */
    record NotFound() implements ProviderOutcome {}
}

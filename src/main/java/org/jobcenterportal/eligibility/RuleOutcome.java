package org.jobcenterportal.eligibility;

/** How an attempt to write a rule ended. */
public sealed interface RuleOutcome {

    record Saved() implements RuleOutcome {}

    /** Somebody else has changed it meanwhile; nothing of hers is overwritten, nothing of the writer's is lost. */
    record ChangedMeanwhile(RuleDetails current) implements RuleOutcome {}

    /** It would end before it begins. */
    record EndsTooEarly() implements RuleOutcome {}

    /** There is no such rule or offer. */
    record NotFound() implements RuleOutcome {}
}

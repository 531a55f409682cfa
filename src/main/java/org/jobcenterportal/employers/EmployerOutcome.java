package org.jobcenterportal.employers;

/** How an attempt to write an employer down ended. */
public sealed interface EmployerOutcome {

    record Saved(EmployerId id) implements EmployerOutcome {}

    /** Another employer has this establishment number. */
    record NumberTaken(EmployerId by) implements EmployerOutcome {}

    /** Somebody else has changed it meanwhile; nothing of hers is overwritten. */
    record ChangedMeanwhile(EmployerCard current) implements EmployerOutcome {}

    /** It is not there. */
    record NotFound() implements EmployerOutcome {}
}

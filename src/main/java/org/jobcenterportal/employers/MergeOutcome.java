package org.jobcenterportal.employers;

/** How putting two employers together ended. */
public sealed interface MergeOutcome {

    record Merged(EmployerId into) implements MergeOutcome {}

    /** Each has an establishment number of its own: they are two establishments, whatever their names say. */
    record TwoNumbers() implements MergeOutcome {}

    /** One of them is not there, or was put together with another one meanwhile. */
    record NotFound() implements MergeOutcome {}
}

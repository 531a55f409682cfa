package org.jobcenterportal.casework;

/** How an attempt to write down or to change a contact ended. */
public sealed interface ContactOutcome {

    record Saved(ContactDetails contact) implements ContactOutcome {}

    /** Somebody else has changed it meanwhile: both versions are shown, and nothing is lost. */
    record ChangedMeanwhile(ContactDetails now) implements ContactOutcome {}

    /** There is none in this case. */
    record NotFound() implements ContactOutcome {}
}

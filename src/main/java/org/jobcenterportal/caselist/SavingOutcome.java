package org.jobcenterportal.caselist;

/** What became of the wish to save a view. */
public enum SavingOutcome {
    SAVED,
    /** One of her views has this name. */
    NAME_TAKEN,
    /** She has as many views as fit. */
    TOO_MANY
}

package org.jobcenterportal.organisation;

/** How an attempt to enter or change a venue ended. */
public sealed interface VenueOutcome {

    record Saved(VenueDetails venue) implements VenueOutcome {}

    /** There is a venue of this name with this room already. */
    record NameTaken() implements VenueOutcome {}

    /** Somebody else has changed it; nothing of hers is overwritten. */
    record ChangedMeanwhile() implements VenueOutcome {}

    /** There is none that could be changed here. */
    record NotFound() implements VenueOutcome {}
}

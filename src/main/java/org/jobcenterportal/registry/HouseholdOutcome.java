package org.jobcenterportal.registry;

/** What became of a change to a household. */
public sealed interface HouseholdOutcome {

    record Done() implements HouseholdOutcome {}

    /** Nothing was written. */
    record Refused(HouseholdRefusal why) implements HouseholdOutcome {}
}

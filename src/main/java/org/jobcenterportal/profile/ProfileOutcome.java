package org.jobcenterportal.profile;

/** What became of an edit. */
public sealed interface ProfileOutcome {

    record Saved(ProfileDetails profile) implements ProfileOutcome {}

    /** Somebody else has changed it meanwhile: nothing was written, and this is how it stands. */
    record Stale(ProfileDetails now) implements ProfileOutcome {}
}

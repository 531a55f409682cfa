package org.jobcenterportal.registry;

import org.jobcenterportal.citizens.NameAndHome;

/** What became of an edit of name and address. */
public sealed interface NameOutcome {

    record Saved() implements NameOutcome {}

    /** Somebody else has changed it meanwhile: nothing was written, and this is how it stands. */
    record Stale(NameAndHome now) implements NameOutcome {}
}

package org.jobcenterportal.registry;

import org.jobcenterportal.citizens.ReachDraft;

/** What became of an edit of how somebody is reached. */
public sealed interface ReachOutcome {

    record Saved() implements ReachOutcome {}

    /** Somebody else has changed it meanwhile: nothing was written, and this is how it stands. */
    record Stale(ReachDraft now) implements ReachOutcome {}
}

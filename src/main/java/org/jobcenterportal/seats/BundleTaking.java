package org.jobcenterportal.seats;

import java.util.Set;

/** What became of the wish for a bundle. */
public sealed interface BundleTaking {

    /** Everything is certain. */
    record Taken(BundleId bundle) implements BundleTaking {}

    /** Who asks has a bundle already; nothing was taken. */
    record AlreadyIn(BundleId bundle) implements BundleTaking {}

    /** Who asks waits already; nothing was taken. */
    record AlreadyWaiting(BundleId bundle) implements BundleTaking {}

    /**
     * Something is missing, and so nothing was taken.
     *
     * @param lacking the contingents that have no room for a newcomer
     */
    record Full(Set<ContingentId> lacking) implements BundleTaking {}
}

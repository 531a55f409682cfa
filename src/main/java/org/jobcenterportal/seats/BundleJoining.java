package org.jobcenterportal.seats;

/** What became of the wish to wait for a bundle. */
public sealed interface BundleJoining {

    /** In the line; everything is offered together as soon as all of it is free. */
    record Joined(BundleId bundle) implements BundleJoining {}

    /** Who asks waits already and keeps the position. */
    record AlreadyWaiting(BundleId bundle) implements BundleJoining {}

    /** Who asks has a bundle already. */
    record AlreadyIn(BundleId bundle) implements BundleJoining {}
}

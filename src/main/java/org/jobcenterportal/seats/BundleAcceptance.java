package org.jobcenterportal.seats;

/** What became of the answer yes to an offered bundle. */
public sealed interface BundleAcceptance {

    /** Everything is certain and the wait is over. */
    record Accepted(BundleId bundle) implements BundleAcceptance {}

    /** The offer had ended; the wait goes on. */
    record TooLate() implements BundleAcceptance {}

    /** There is no offer. */
    record NoOffer() implements BundleAcceptance {}
}

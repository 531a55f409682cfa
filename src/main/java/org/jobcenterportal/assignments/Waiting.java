package org.jobcenterportal.assignments;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The wait for a seat: what is offered to her, and whether it still interests her.
 *
 * @param offeredUntil until when a place is kept for her; none while nothing is offered
 * @param interestAskedAt when she was last asked
 * @param interestConfirmedAt when she last said so, asked or not
 */
@Embeddable
record Waiting(
        @Nullable Instant offeredUntil,
        @Nullable Instant interestAskedAt,
        @Nullable Instant interestConfirmedAt) implements Serializable {

    static final Waiting NOT_YET = new Waiting(null, null, null);

    boolean isOffered() {
        return offeredUntil != null;
    }

    /** Whether she was asked if it still interests her, and has not said so since. */
    boolean isInterestAsked() {
        return interestAskedAt != null
                && (interestConfirmedAt == null || interestConfirmedAt.isBefore(interestAskedAt));
    }

    Waiting offered(Instant until) {
        return new Waiting(until, interestAskedAt, interestConfirmedAt);
    }

    Waiting withoutOffer() {
        return new Waiting(null, interestAskedAt, interestConfirmedAt);
    }

    Waiting asked(Instant at) {
        return new Waiting(offeredUntil, at, interestConfirmedAt);
    }

    Waiting confirmed(Instant at) {
        return new Waiting(offeredUntil, interestAskedAt, at);
    }
}

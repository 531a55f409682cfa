package org.jobcenterportal.appointments;

import java.time.Instant;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.organisation.VenueDetails;
import org.jspecify.annotations.Nullable;

/** How an attempt to do something about a conflict ended. */
public sealed interface ConflictOutcome {

    /** The time stays as it is, and it is kept who said so. */
    record Kept() implements ConflictOutcome {}

    /** Nobody has decided about it any more. */
    record Reopened() implements ConflictOutcome {}

    /** The citizen has a mail with a link to other times; the old one stands until then. */
    record Asked(Instant standsUntil) implements ConflictOutcome {}

    /**
     * It is held in another room.
     *
     * @param told whether a message to the citizen says so; else somebody has to ring
     */
    record Relocated(VenueDetails venue, boolean told) implements ConflictOutcome {}

    /** No mail would reach her, or none in time: somebody has to ring. */
    record PleaseRing(@Nullable PhoneNumber phone) implements ConflictOutcome {}

    /** The room is taken by now. */
    record RoomTaken() implements ConflictOutcome {}

    /** It fits again, or it has been moved or cancelled. */
    record Gone() implements ConflictOutcome {}

    /** Somebody else has changed the consultation. */
    record ChangedMeanwhile() implements ConflictOutcome {}

    /** The caller keeps no calendar with this consultation. */
    record NotFound() implements ConflictOutcome {}
}

package org.jobcenterportal.signup;

import java.time.Instant;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventState;
import org.jspecify.annotations.Nullable;

/**
 * A registration as she sees it to whom it belongs.
 *
 * @param cancelReason why it was cancelled; null unless it was
 * @param standing where she stands in the line; null unless she waits
 * @param heldUntil until when the link in her mail has to be opened; null where there is nothing to confirm
 * @param address to which the portal writes; null where it cannot
 */
public record RegistrationDetails(
        RegistrationId id,
        EventCard event,
        RegistrationCode code,
        RegistrationState state,
        @Nullable CancelReason cancelReason,
        Wish wish,
        @Nullable LineStanding standing,
        @Nullable Instant heldUntil,
        boolean canSignOff,
        boolean isWrittenTo) {

    /** Whether she is told how she gets in: her place is certain, and it is still to come or going on. */
    public boolean knowsTheWay() {
        return state == RegistrationState.REGISTERED
                && heldUntil == null
                && event.state().isComing()
                && event.state() != EventState.POSTPONED;
    }

    /**
     * Where somebody stands in the line for an event.
     *
     * @param position among those who wait for the same
     * @param offeredUntil until when everything is kept for her; null while she waits
     */
    public record LineStanding(
            int position,
            boolean isPaused,
            @Nullable Instant offeredUntil,
            boolean waitsForPlace,
            boolean waitsForChildcare,
            boolean waitsForInterpreting) {}
}

package org.jobcenterportal.signup;

import java.time.Instant;
import java.util.Locale;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A registration as other rooms read it; whoever shows the person behind it asks {@code citizens} and leaves an audit row.
 *
 * @param person somebody with a case
 * @param colleague one of the office's own people
 * @param account of somebody who signed up with it while it was linked to no case
 * @param name of somebody without a case: a visitor, or who has an account only
 * @param cancelReason why it was cancelled; null unless it was
 * @param isConfirmed whether a visitor has opened the link in her mail, or had nothing to confirm
 * @param isReachable whether the portal can write to her
 */
public record RegistrationRow(
        RegistrationId id,
        EventId event,
        RegistrationCode code,
        RegistrationState state,
        Instant stateSince,
        CameBy cameBy,
        @Nullable PersonId person,
        @Nullable StaffId colleague,
        @Nullable AccountId account,
        @Nullable String name,
        Wish wish,
        Locale language,
        @Nullable CancelReason cancelReason,
        boolean isConfirmed,
        boolean isReachable,
        Instant madeAt,
        @Nullable Instant offeredUntil,
        @Nullable Instant arrivedAt,
        @Nullable Instant leftAt) {

    static RegistrationRow of(EventRegistration registration) {
        return new RegistrationRow(
                registration.id(),
                registration.event(),
                registration.code(),
                registration.state(),
                registration.stateSince(),
                registration.cameBy(),
                registration.person(),
                registration.colleague(),
                registration.account(),
                registration.name(),
                registration.wish(),
                registration.language(),
                registration.cancelReason(),
                registration.heldUntil() == null,
                !(registration.holder() instanceof Holder.Visitor visitor) || visitor.email() != null,
                registration.madeAt(),
                registration.offeredUntil(),
                registration.arrivedAt(),
                registration.leftAt());
    }

    /** How many seats it takes. */
    public int places() {
        return wish.places();
    }
}

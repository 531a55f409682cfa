package org.jobcenterportal.attendance;

import java.util.List;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with a registration, as far as the door needs to know.
 *
 * @param heads how many come in with her, herself included
 * @param person who she is, where the office knows her
 * @param colleague who she is, where she works here
 */
record Guest(
        GuestId id,
        EventId event,
        Claim claim,
        int heads,
        @Nullable PersonId person,
        @Nullable StaffId colleague) {

    /** Whether she has a place. */
    enum Claim {
        PLACE,
        WAITING,
        /** It began while she waited. */
        NO_PLACE,
        CANCELLED
    }

    /** Whose data it is, for the log. */
    List<UUID> subjects() {
        return person == null ? List.of() : List.of(person.value());
    }
}

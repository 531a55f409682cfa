package org.jobcenterportal.appointments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a counsellor's attempt to nominate somebody ended. */
public sealed interface NominationOutcome {

    /**
     * It is written down, and the invitation goes out, or waits for the post.
     *
     * @param partner the other parent's nomination, if both are nominated
     */
    record Nominated(
            NominationId id, DeliveryWay way, @Nullable NominationId partner) implements NominationOutcome {}

    /**
     * Nobody is sent on a way that leads nowhere: no time is free soon.
     *
     * @param first the first day on which a time is free, if there is one
     */
    record NoFreeTime(@Nullable LocalDate first) implements NominationOutcome {}

    /** Somebody has suggested the same already, and it is still open. */
    record AlreadyOpen() implements NominationOutcome {}

    /** There is no other parent who could be invited as well, or it would not be safe. */
    record NobodyElse() implements NominationOutcome {}

    /** Nobody has this customer number. */
    record UnknownCitizen() implements NominationOutcome {}
}

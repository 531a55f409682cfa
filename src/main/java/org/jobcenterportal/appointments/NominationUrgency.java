package org.jobcenterportal.appointments;

import java.time.Instant;
import org.jobcenterportal.kernel.OfficeTime;

/** Why the counsellor should look at an open nomination, the most urgent first. */
public enum NominationUrgency {
    /** The equality officer has asked, and nobody has answered. */
    QUESTION,
    /** The citizen would rather be rung. */
    CALL,
    /** No message arrived. */
    NOT_REACHED,
    /** It ends today or tomorrow. */
    ENDS_SOON,
    WAITS;

    static NominationUrgency of(Nomination nomination, Instant now) {
        if (nomination.question().isPresent() && nomination.answer().isEmpty()) {
            return QUESTION;
        }
        if (nomination.callWishedAt().isPresent()) {
            return CALL;
        }
        if (nomination.state() == NominationState.UNDELIVERABLE) {
            return NOT_REACHED;
        }
        var tomorrow = OfficeTime.dayOf(now).plusDays(1);
        return OfficeTime.dayOf(nomination.expiresAt()).isAfter(tomorrow) ? WAITS : ENDS_SOON;
    }
}

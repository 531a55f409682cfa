package org.jobcenterportal.appointments;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who takes part in a consultation besides the consultant and whoever it is held for.
 *
 * @param party in whose diary the time is kept
 */
record Participant(UUID id, ConsultationId consultation, UUID party, Kind kind, State state, Instant since) {

    /** Who takes part. */
    enum Kind {
        /** The counsellor, in a tandem (F42). */
        COUNSELLOR,
        /** The other parent. */
        PARTNER
    }

    /** Where somebody stands; each decides for herself. */
    enum State {
        INVITED,
        TAKES_PART,
        DECLINED,
        LEFT;

        /** Whether she is told of the consultation: still asked, or taking part. */
        boolean isTold() {
            return this == INVITED || this == TAKES_PART;
        }
    }
}

package org.jobcenterportal.appointments;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long a nomination waits for an answer, and that it reminds once in that time.
 *
 * @param remindAt when to remind; none if nobody is reminded, or has been
 */
@Embeddable
record Term(@Nullable Instant remindAt, @Nullable Instant remindedAt, Instant expiresAt) implements Serializable {

    static Term until(Instant expiresAt, Instant now) {
        if (!expiresAt.isAfter(now)) {
            throw new IllegalArgumentException("A nomination leaves time to answer");
        }
        return new Term(null, null, expiresAt);
    }

    boolean isOverAt(Instant now) {
        return !now.isBefore(expiresAt);
    }

    boolean isToBeRemindedAt(Instant now) {
        return remindAt != null && !now.isBefore(remindAt) && !isOverAt(now);
    }

    /** Whoever has been reminded is not reminded again. */
    Term remindingAt(@Nullable Instant reminder) {
        return remindedAt == null ? new Term(reminder, null, expiresAt) : this;
    }

    Term remindingNoMore() {
        return new Term(null, remindedAt, expiresAt);
    }

    /** Once, and never again. */
    Term reminded(Instant now) {
        if (!isToBeRemindedAt(now)) {
            throw new IllegalStateException("Nobody is reminded twice, or of what is over");
        }
        return new Term(null, now, expiresAt);
    }
}

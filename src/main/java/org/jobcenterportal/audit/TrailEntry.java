package org.jobcenterportal.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the log about one person, as she or data protection may read it.
 *
 * @param account who it was, where somebody was signed in
 * @param roles in which functions
 * @param changed whether data were changed, not only read
 * @param matter the code of what it was for
 * @param details ids and codes that belong to it
 */
public record TrailEntry(
        UUID id,
        Instant at,
        By by,
        @Nullable AccountId account,
        Set<String> roles,
        boolean changed,
        String matter,
        Map<String, String> details) {

    /** Who acted. */
    public enum By {
        /** Somebody who was signed in. */
        PERSON,
        /** Somebody with a link or a code, without an account. */
        VISITOR,
        /** The portal itself, as for reminders. */
        JOB
    }

    public TrailEntry {
        roles = Set.copyOf(roles);
        details = Map.copyOf(details);
    }
}

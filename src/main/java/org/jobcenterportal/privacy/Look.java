package org.jobcenterportal.privacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.caseload.CaseReason;
import org.jspecify.annotations.Nullable;

/**
 * That somebody read or changed a citizen's data: what one person did for one purpose on one day.
 *
 * @param entry the newest entry of the log that belongs to it
 * @param changed whether data were changed, not only read
 * @param matter the code of what it was for
 * @param reason what a colleague said who opened the case of others
 * @param question what the citizen asked about it
 * @param parts what was read in the same opening of the file, this among it; empty where it was nothing else
 */
public record Look(
        UUID entry,
        Instant first,
        Instant last,
        int times,
        Looker looker,
        boolean changed,
        String matter,
        @Nullable CaseReason reason,
        @Nullable QuestionDetails question,
        List<Look> parts) {

    public Look {
        parts = List.copyOf(parts);
    }

    /** The same with what was read together with it. */
    Look with(List<Look> together) {
        return new Look(entry, first, last, times, looker, changed, matter, reason, question, together);
    }

    /** Whether one may wonder about it: the portal's own work is nobody's look. */
    public boolean canBeAskedAbout() {
        return question == null && !(looker instanceof Looker.Portal);
    }

    /** Whether it was the citizen's own counsellor. */
    public boolean isByOwnCounsellor() {
        return looker instanceof Looker.Colleague colleague && colleague.own();
    }
}

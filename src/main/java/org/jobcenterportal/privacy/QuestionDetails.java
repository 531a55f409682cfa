package org.jobcenterportal.privacy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen asked data protection about a look, and what it answered.
 *
 * @param words what she wrote, if anything
 */
public record QuestionDetails(
        UUID id,
        Instant askedAt,
        String words,
        @Nullable String answer,
        @Nullable Instant answeredAt) {

    public boolean isAnswered() {
        return answer != null;
    }
}

package org.jobcenterportal.casework;

import java.time.Instant;
import java.util.UUID;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * A short note on a case.
 *
 * @param error that it was recorded in error, if it was
 */
public record CaseNote(
        UUID id,
        NoteKind kind,
        Words words,
        PersonName by,
        Instant at,
        @Nullable Error error) {

    /** That a note is wrong; it stays readable. */
    public record Error(Instant at, String reason) {}

    /** How many characters say why a note is wrong. */
    public static final int LONGEST_REASON = 300;

    public boolean isInError() {
        return error != null;
    }
}

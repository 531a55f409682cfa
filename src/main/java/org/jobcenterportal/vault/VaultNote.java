package org.jobcenterportal.vault;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * A note of the equality officer, in paragraphs.
 *
 * @param own whether the reader wrote it herself
 * @param errorAt since when it counts as recorded in error, if it does
 */
public record VaultNote(
        UUID id,
        PersonName by,
        boolean own,
        Instant at,
        @Nullable Instant errorAt,
        List<Paragraph> paragraphs) {

    /** How many paragraphs a note has at most. */
    public static final int MOST_PARAGRAPHS = 20;

    public VaultNote {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * A paragraph of it.
     *
     * @param ordinal counted from one
     * @param offered whether the citizen may read and release it
     * @param release to whom it is released today, if to anybody
     */
    public record Paragraph(
            UUID id,
            int ordinal,
            Words words,
            boolean offered,
            @Nullable Release release) {}

    /** That a paragraph is open to one colleague, and since when. */
    public record Release(PersonName to, Instant since) {}

    /** A paragraph as it is written. */
    public record Draft(Words words, boolean offered) {}
}

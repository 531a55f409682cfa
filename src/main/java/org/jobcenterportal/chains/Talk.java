package org.jobcenterportal.chains;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.kernel.Words;
import org.jspecify.annotations.Nullable;

/** The talk of three before a station begins, with its sheet. */
public record Talk(UUID id, ChainId chain, StationId station, Instant at, List<Paragraph> paragraphs) {

    public static final int MOST_PARAGRAPHS = 8;

    /** One paragraph of the sheet; the next provider reads it only while it is released. */
    public record Paragraph(UUID id, Words words, @Nullable Instant releasedAt) {

        public boolean isReleased() {
            return releasedAt != null;
        }
    }

    public Talk {
        paragraphs = List.copyOf(paragraphs);
    }
}

package org.jobcenterportal.messaging;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A page to hand over, about nobody.
 *
 * @param parts each with its heading
 * @param scan what one does with the QR code
 * @param seal one sentence in a frame; null without one
 */
public record LeafletDraft(
        Locale locale,
        String title,
        String lead,
        List<Part> parts,
        List<Fact> facts,
        URI address,
        String scan,
        @Nullable String seal) {

    public LeafletDraft {
        title = SingleLine.of("The title of a leaflet", title, 200);
        parts = List.copyOf(parts);
        facts = List.copyOf(facts);
    }

    /** A heading and what stands below it. */
    public record Part(String title, String text) {}
}

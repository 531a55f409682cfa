package org.jobcenterportal.citizens;

import java.time.Instant;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Status;
import org.jspecify.annotations.Nullable;

/**
 * One station in the history of a case.
 *
 * @param kind by which group one looks for it
 * @param title what it was, in two or three words
 * @param sentence one sentence more
 * @param address the page in the portal that shows it, if there is one for the reader
 */
public record TimelineEntry(
        Instant at,
        Kind kind,
        IconName icon,
        Status status,
        String title,
        @Nullable String sentence,
        @Nullable String address) {

    /** The groups by which a history is narrowed. */
    public enum Kind {
        CONTACT,
        CONSULTATION,
        OFFER,
        LETTER,
        NOTE,
        PLAN
    }
}

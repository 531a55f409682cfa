package org.jobcenterportal.messaging;

import java.util.Set;

/** What a message is about, as far as it decides who reads it in somebody's place. */
public enum Matter {
    /** Talks and meetings. */
    CONSULTATIONS,
    /** Offers, places in them, and chains of them. */
    MEASURES;

    private static final Set<String> OF_MEASURES = Set.of("assignments", "chains");

    /** @param kind of a message, which begins with the room that writes it */
    static Matter of(String kind) {
        return OF_MEASURES.contains(kind.split("\\.", 2)[0]) ? MEASURES : CONSULTATIONS;
    }
}

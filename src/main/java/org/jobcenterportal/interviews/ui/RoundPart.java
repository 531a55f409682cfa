package org.jobcenterportal.interviews.ui;

import java.util.Optional;
import java.util.stream.Stream;
import org.jobcenterportal.interviews.RoundState;

/** The parts of the page of a round, in the order in which one works through them. */
enum RoundPart {
    PREPARE("vorbereiten", "interviews.part.prepare"),
    WISHES("wuensche", "interviews.part.wishes"),
    PLAN("zeitplan", "interviews.part.plan"),
    RESULTS("ergebnisse", "interviews.part.results");

    private final String address;
    private final String labelKey;

    RoundPart(String address, String labelKey) {
        this.address = address;
        this.labelKey = labelKey;
    }

    String address() {
        return address;
    }

    String labelKey() {
        return labelKey;
    }

    static Optional<RoundPart> at(String address) {
        return Stream.of(values()).filter(part -> part.address.equals(address)).findFirst();
    }

    /** What is to be done next in this state. */
    static RoundPart next(RoundState state) {
        return switch (state) {
            case PREPARING, CANCELLED -> PREPARE;
            case WISHES_OPEN -> WISHES;
            case PLANNED, PUBLISHED, RUNNING -> PLAN;
            case ENDED -> RESULTS;
        };
    }
}

package org.jobcenterportal.interviews.ui;

import java.util.Optional;
import java.util.stream.Stream;

/** What of a timetable is put on paper. */
enum Paper {
    /** For everybody to read: numbers instead of names. */
    WALL("aushang", "interviews.papers.wall"),
    EMPLOYERS("betriebe", "interviews.papers.employers"),
    PLACES("tische", "interviews.papers.places"),
    GUESTS("gaeste", "interviews.papers.guests");

    private final String address;
    private final String labelKey;

    Paper(String address, String labelKey) {
        this.address = address;
        this.labelKey = labelKey;
    }

    String address() {
        return address;
    }

    String labelKey() {
        return labelKey;
    }

    /** Whether an employer reads it, or whoever sits down at its table. */
    boolean isForEmployers() {
        return this == EMPLOYERS || this == PLACES;
    }

    static Optional<Paper> at(String address) {
        return Stream.of(values())
                .filter(paper -> paper.address.equals(address))
                .findFirst();
    }
}

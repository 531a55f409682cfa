package org.jobcenterportal.casework;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jobcenterportal.caseload.ContactWay;

/** A conversation with somebody as the one who had it writes it down. */
public record ContactDraft(ContactWay way, Instant at, int minutes, String note) {

    /** How many minutes a conversation may take, and how many characters a note may have. */
    public static final int LONGEST_MINUTES = 480;

    public static final int LONGEST_NOTE = 1_000;

    public ContactDraft {
        at = at.truncatedTo(ChronoUnit.MINUTES);
        note = note.strip();
        if (!isLength(minutes)) {
            throw new IllegalArgumentException("A contact takes 1 to " + LONGEST_MINUTES + " minutes");
        }
        if (!isNote(note)) {
            throw new IllegalArgumentException("A note has 1 to " + LONGEST_NOTE + " characters");
        }
    }

    public static boolean isLength(int minutes) {
        return minutes >= 1 && minutes <= LONGEST_MINUTES;
    }

    public static boolean isNote(String text) {
        return !text.isBlank() && text.strip().length() <= LONGEST_NOTE;
    }
}

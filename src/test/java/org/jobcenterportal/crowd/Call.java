package org.jobcenterportal.crowd;

import java.util.List;

/**
 * Something that one caller asks of the portal.
 *
 * @param citizen by number
 * @param key the submission of a booking, the consultation of a move or of a cancellation
 * @param slot which of the contested times, by number; nothing for a cancellation
 */
record Call(What what, int citizen, String key, String slot) {

    enum What {
        BOOK,
        MOVE,
        CANCEL
    }

    String asText() {
        return String.join(" ", what.name(), Integer.toString(citizen), key, slot);
    }

    static Call read(String text) {
        var words = List.of(text.split(" "));
        return new Call(What.valueOf(words.get(0)), Integer.parseInt(words.get(1)), words.get(2), words.get(3));
    }
}

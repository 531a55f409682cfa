package org.jobcenterportal.events;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * What an event is, in one language.
 *
 * @param summary in one or two sentences
 * @param body what happens there, what to bring along; paragraphs are separated by an empty line
 */
@Embeddable
public record EventText(String title, String summary, String body) implements Serializable {

    public static final int TITLE = 120;
    public static final int SUMMARY = 300;
    public static final int BODY = 4_000;

    public EventText {
        require("A title", title, TITLE);
        require("A summary", summary, SUMMARY);
        require("A description", body, BODY);
    }

    private static void require(String what, String text, int most) {
        if (text.isBlank() || text.length() > most) {
            throw new IllegalArgumentException(what + " has 1 to " + most + " characters");
        }
    }
}

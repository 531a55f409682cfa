package org.jobcenterportal.measures;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * What an offer is, in one language.
 *
 * @param summary what it is, in one sentence
 * @param goal what it is good for
 * @param content what happens there
 */
@Embeddable
public record MeasureText(String name, String summary, String forWhom, String goal, String content)
        implements Serializable {

    public MeasureText {
        require("A name", name, 120);
        require("A summary", summary, 200);
        require("For whom", forWhom, 600);
        require("A goal", goal, 600);
        require("A content", content, 2000);
    }

    private static void require(String what, String text, int most) {
        if (text.isBlank() || text.length() > most) {
            throw new IllegalArgumentException(what + " has 1 to " + most + " characters");
        }
    }
}

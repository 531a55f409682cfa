package org.jobcenterportal.assignments;

import org.jobcenterportal.kernel.Words;

/** What a citizen says with her answer, in words of her own; nobody has to say anything. */
public record OwnSentence(String value) {

    /** The longest one, in characters. */
    public static final int MAX = 500;

    public OwnSentence {
        value = value.strip();
        if (!isValid(value)) {
            throw new IllegalArgumentException("What somebody says has 1 to " + MAX + " characters");
        }
    }

    public static boolean isValid(String text) {
        return Words.isValid(text, MAX);
    }
}

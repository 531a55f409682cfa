package org.jobcenterportal.profile;

import org.jspecify.annotations.Nullable;

/** What somebody has written in a field: without space around it, and not too long. */
final class Words {

    private Words() {}

    static String required(String text, int longest) {
        var words = text.strip();
        if (words.isEmpty() || words.length() > longest) {
            throw new IllegalArgumentException("This has 1 to " + longest + " characters");
        }
        return words;
    }

    /** The same where nothing may be written. */
    static @Nullable String optional(@Nullable String text, int longest) {
        return text == null || text.isBlank() ? null : required(text, longest);
    }
}

package org.jobcenterportal.finding;

import java.util.ArrayList;
import java.util.List;

/** A piece of a name between blanks and hyphens, and where it begins. */
record Word(String text, int start) {

    static List<Word> allIn(String text) {
        var words = new ArrayList<Word>();
        int start = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean inside = at < text.length() && belongs(text.charAt(at));
            if (inside && start < 0) {
                start = at;
            } else if (!inside && start >= 0) {
                words.add(new Word(text.substring(start, at), start));
                start = -1;
            }
        }
        return List.copyOf(words);
    }

    int end() {
        return start + text.length();
    }

    /** An apostrophe divides nothing: O'Brien is looked for as obrien. */
    private static boolean belongs(char letter) {
        return Character.isLetter(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK
                || letter == '\''
                || letter == '\u2019';
    }
}

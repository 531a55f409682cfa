package org.jobcenterportal.occupations;

/**
 * Something in the official file that is not as it should be; the rest is taken over all the same.
 *
 * @param line where it begins, counted as an editor counts
 * @param words what stands there, cut if it is long
 */
public record Oddity(OddityKind kind, int line, String words) {

    private static final int SHOWN = 80;

    static Oddity of(OddityKind kind, int line, String words) {
        return new Oddity(kind, line, words.length() <= SHOWN ? words : words.substring(0, SHOWN) + " …");
    }
}

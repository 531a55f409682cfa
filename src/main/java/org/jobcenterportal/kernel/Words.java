package org.jobcenterportal.kernel;

/** What somebody wrote by hand: more than one line, no control characters. */
public record Words(String value) {

    /** The longest text, in characters. */
    public static final int MAX = 2_000;

    public Words {
        value = tidy(value);
        if (!isValid(value, MAX)) {
            throw new IllegalArgumentException("A text has 1 to " + MAX + " characters");
        }
    }

    /** Whether a text says something and is not too long. */
    public static boolean isValid(String text, int max) {
        var tidy = tidy(text);
        return !tidy.isEmpty()
                && tidy.length() <= max
                && tidy.chars().noneMatch(letter -> Character.isISOControl(letter) && letter != '\n');
    }

    @Override
    public String toString() {
        return value;
    }

    private static String tidy(String text) {
        return text.replace("\r\n", "\n").replace('\t', ' ').strip();
    }
}

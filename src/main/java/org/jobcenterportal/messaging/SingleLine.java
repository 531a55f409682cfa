package org.jobcenterportal.messaging;

/** Guards what ends in a header of a mail or in a line of a calendar file: one line, not empty, not too long. */
final class SingleLine {

    private SingleLine() {}

    /**
     * The text without space around it.
     *
     * @throws IllegalArgumentException if it is empty, too long or holds a control character, such as a line break that
     *     would smuggle in another header
     */
    static String of(String what, String text, int longest) {
        var stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > longest) {
            throw new IllegalArgumentException(what + " has 1 to " + longest + " characters");
        }
        if (text.chars().anyMatch(SingleLine::breaksOrControls)) {
            throw new IllegalArgumentException(what + " has no line breaks and no control characters");
        }
        return stripped;
    }

    private static boolean breaksOrControls(int character) {
        return Character.isISOControl(character) || character == '\u2028' || character == '\u2029';
    }
}

package org.jobcenterportal.privacy;

/** What somebody writes to data protection, or data protection to her. */
public record Message(String value) {

    /** How many characters it may have at most. */
    public static final int LONGEST = 1_000;

    public Message {
        value = value.strip();
        if (!isValid(value)) {
            throw new IllegalArgumentException("A message has 1 to " + LONGEST + " characters");
        }
    }

    public static boolean isValid(String text) {
        return !text.isBlank() && text.strip().length() <= LONGEST;
    }
}

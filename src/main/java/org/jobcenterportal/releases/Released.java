package org.jobcenterportal.releases;

/** One thing as the employer reads it. */
public record Released(ReleasedItem item, String value) {

    /** The longest value, in characters. */
    static final int LONGEST = 1_000;

    public Released {
        value = value.strip();
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException("What is released has 1 to " + LONGEST + " characters");
        }
    }
}

package org.jobcenterportal.occupations;

/** A title as people say it, with the code of the occupation behind it. */
public record Occupation(OccupationCode code, String title) {

    /** How many characters a title has at most. */
    public static final int LONGEST = 200;

    public Occupation {
        if (title.isBlank() || title.length() > LONGEST) {
            throw new IllegalArgumentException("A title has from 1 to " + LONGEST + " characters");
        }
    }
}

package org.jobcenterportal.measures;

/**
 * What comes of a look at an offer (programme 2023, 4).
 *
 * @param use whether people take it up
 * @param success whether it leads where it should
 * @param sense whether it is still needed beside the others
 */
public record ReviewDraft(ReviewResult result, String use, String success, String sense) {

    public static final int LONGEST = 1_000;

    /** What becomes of the offer. */
    public enum ReviewResult {
        KEEP,
        CHANGE,
        END
    }

    public ReviewDraft {
        require("Use", use);
        require("Success", success);
        require("Sense", sense);
    }

    private static void require(String what, String words) {
        if (words.isBlank() || words.length() > LONGEST) {
            throw new IllegalArgumentException(what + " is said in 1 to " + LONGEST + " characters");
        }
    }
}

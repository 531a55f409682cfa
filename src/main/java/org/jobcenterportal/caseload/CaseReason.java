package org.jobcenterportal.caseload;

/**
 * Why somebody needs to look at the case of others.
 *
 * @param words one sentence of her own, which the citizen reads
 */
public record CaseReason(Kind kind, String words) {

    /** How many characters the sentence may have at most, and how many it has at least. */
    public static final int LONGEST = 500;

    public static final int SHORTEST = 10;

    /** The usual reasons. */
    public enum Kind {
        /** Standing in for a colleague who is away. */
        STAND_IN,
        /** The citizen is on the phone. */
        CALL,
        /** The citizen is at the counter. */
        VISIT,
        /** A case that several work on together. */
        JOINT_CASE,
        /** A consultation with the equality officer. */
        CONSULTATION,
        COMPLAINT,
        OTHER
    }

    public CaseReason {
        words = words.strip();
        if (!isLongEnough(words) || words.length() > LONGEST) {
            throw new IllegalArgumentException("A reason has " + SHORTEST + " to " + LONGEST + " characters");
        }
    }

    /** Whether a sentence says something. */
    public static boolean isLongEnough(String words) {
        return words.strip().length() >= SHORTEST;
    }
}

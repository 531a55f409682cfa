package org.jobcenterportal.finding;

/**
 * How far what somebody typed is from the beginning of a word, in quarters of a slip. A slip is a letter too few, too many,
 * wrong, or swapped with its neighbour; letters that sound alike are half of one.
 */
final class Likeness {

    static final int SLIP = 4;
    static final int HALF = 2;

    /** Pairs that people hear as one another. */
    private static final String ALIKE = "bp pb dt td gk kg gh hg kh hk mn nm sk ks fb bf";

    private Likeness() {}

    /** How many quarters a word of this length may be away and still be meant. */
    static int allowed(int length) {
        if (length <= 2) return 0;
        if (length <= 5) return SLIP;
        return length <= 8 ? SLIP + HALF : 2 * SLIP;
    }

    /** How many quarters it is to take one letter for another. */
    static int wrong(char one, char other) {
        if (one == other) return 0;
        if (Sound.isVowel(one) && Sound.isVowel(other)) return HALF;
        for (int pair = 0; pair < ALIKE.length(); pair += 3) {
            if (ALIKE.charAt(pair) == one && ALIKE.charAt(pair + 1) == other) return HALF;
        }
        return SLIP;
    }
}

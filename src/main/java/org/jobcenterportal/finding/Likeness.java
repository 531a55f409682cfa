package org.jobcenterportal.finding;

/**
 * How far what somebody typed is from the beginning of a word, in quarters of a slip. A slip is a letter too few, too many,
 * wrong, or swapped with its neighbour; letters that sound alike are half of one.
 */
record Likeness(int quarters, int sounds) {

    static final int SLIP = 4;
    private static final int HALF = 2;

    /** Pairs that people hear as one another. */
    private static final String ALIKE = "bp pb dt td gk kg gh hg kh hk mn nm sk ks fb bf";

    /** Compares with as much of the word as fits best. */
    static Likeness of(Sound typed, Sound word) {
        int rows = typed.length();
        int columns = word.length();
        var typedLetters = typed.letters();
        var wordLetters = word.letters();
        var before = new int[columns + 1];
        var above = new int[columns + 1];
        var here = new int[columns + 1];
        for (int column = 1; column <= columns; column++) {
            above[column] = above[column - 1] + missing(wordLetters, column - 1);
        }
        for (int row = 1; row <= rows; row++) {
            here[0] = above[0] + missing(typedLetters, row - 1);
            for (int column = 1; column <= columns; column++) {
                int best = above[column - 1] + wrong(typedLetters.charAt(row - 1), wordLetters.charAt(column - 1));
                best = Math.min(best, above[column] + missing(typedLetters, row - 1));
                best = Math.min(best, here[column - 1] + missing(wordLetters, column - 1));
                if (row > 1
                        && column > 1
                        && typedLetters.charAt(row - 1) == wordLetters.charAt(column - 2)
                        && typedLetters.charAt(row - 2) == wordLetters.charAt(column - 1)) {
                    best = Math.min(best, before[column - 2] + SLIP);
                }
                here[column] = best;
            }
            var free = before;
            before = above;
            above = here;
            here = free;
        }
        return bestOf(above, rows);
    }

    /** How many quarters a word of this length may be away and still be meant. */
    static int allowed(int length) {
        if (length <= 2) return 0;
        if (length <= 5) return SLIP;
        return length <= 8 ? SLIP + HALF : 2 * SLIP;
    }

    /** Of equally good beginnings the one that is about as long as what was typed. */
    private static Likeness bestOf(int[] distances, int length) {
        int best = 0;
        for (int column = 1; column < distances.length; column++) {
            boolean better = distances[column] < distances[best];
            boolean closer =
                    distances[column] == distances[best] && Math.abs(column - length) < Math.abs(best - length);
            if (better || closer) best = column;
        }
        return new Likeness(distances[best], best);
    }

    private static int missing(String letters, int at) {
        char letter = letters.charAt(at);
        if (letter == 'h') return HALF;
        return letter == 'i' && at > 0 && !Sound.isVowel(letters.charAt(at - 1)) ? HALF : SLIP;
    }

    private static int wrong(char one, char other) {
        if (one == other) return 0;
        if (Sound.isVowel(one) && Sound.isVowel(other)) return HALF;
        for (int pair = 0; pair < ALIKE.length(); pair += 3) {
            if (ALIKE.charAt(pair) == one && ALIKE.charAt(pair + 1) == other) return HALF;
        }
        return SLIP;
    }
}

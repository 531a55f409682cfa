package org.jobcenterportal.occupations;

/** How far what somebody typed is from the beginning of a word. */
final class Typos {

    private static final int SHORT = 4;
    private static final int LONG = 8;

    private Typos() {}

    /** How many slips a word of this length is forgiven. */
    static int allowed(String typed) {
        return typed.length() < SHORT ? 0 : typed.length() < LONG ? 1 : 2;
    }

    /**
     * The fewest slips that make the typed letters the beginning of a word: a letter too many, too few, another one, or
     * two the wrong way round. Counts no further than one above what is allowed.
     */
    static int between(String typed, String word, int allowed) {
        if (word.length() + allowed < typed.length()) {
            return allowed + 1;
        }
        var width = Math.min(word.length(), typed.length() + allowed);
        var before = new int[width + 1];
        var last = new int[width + 1];
        var now = new int[width + 1];
        for (int column = 0; column <= width; column++) {
            last[column] = column;
        }
        for (int row = 1; row <= typed.length(); row++) {
            now[0] = row;
            var least = row;
            for (int column = 1; column <= width; column++) {
                var isSame = typed.charAt(row - 1) == word.charAt(column - 1);
                var fewest =
                        Math.min(Math.min(last[column] + 1, now[column - 1] + 1), last[column - 1] + (isSame ? 0 : 1));
                if (row > 1
                        && column > 1
                        && typed.charAt(row - 1) == word.charAt(column - 2)
                        && typed.charAt(row - 2) == word.charAt(column - 1)) {
                    fewest = Math.min(fewest, before[column - 2] + 1);
                }
                now[column] = fewest;
                least = Math.min(least, fewest);
            }
            if (least > allowed) {
                return allowed + 1;
            }
            var oldest = before;
            before = last;
            last = now;
            now = oldest;
        }
        var fewest = allowed + 1;
        for (int column = 0; column <= width; column++) {
            fewest = Math.min(fewest, last[column]);
        }
        return fewest;
    }
}

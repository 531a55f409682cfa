package org.jobcenterportal.finding;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A word that was typed, and how far others are from it. It remembers the last comparison: for one thread, and no longer than a search. */
final class Ear {

    private static final int LETTERS = 26;
    private static final int NEVER = Integer.MAX_VALUE / 2;
    private static final byte[] WRONG = wrong();

    private final NameMatch.Part typed;
    private final byte[] letters;
    private final byte[] plain;
    private final int[] missing;
    private int[] before = new int[0];
    private int[] above = new int[0];
    private int[] here = new int[0];
    private int quarters;
    private int sounds;

    Ear(NameMatch.Part typed) {
        this.typed = typed;
        letters = typed.sound().letters().getBytes(StandardCharsets.US_ASCII);
        plain = typed.sound().plain().getBytes(StandardCharsets.US_ASCII);
        missing = new int[letters.length];
        for (int at = 0; at < letters.length; at++) {
            missing[at] = missing(letters, at, 0);
        }
    }

    static List<Ear> of(List<NameMatch.Part> words) {
        return words.stream().map(Ear::new).toList();
    }

    NameMatch.Part typed() {
        return typed;
    }

    int length() {
        return letters.length;
    }

    byte[] plain() {
        return plain;
    }

    /** Quarters of a slip between what was typed and the last word that was {@linkplain #hears heard}. */
    int quarters() {
        return quarters;
    }

    /** How much of that word fits best. */
    int sounds() {
        return sounds;
    }

    /** Whether a word begins with what was typed but for so many quarters of a slip; it gives up as soon as it cannot. */
    boolean hears(byte[] word, int start, int end, int allowed) {
        int columns = Math.min(end - start, letters.length + allowed / Likeness.HALF);
        begin(word, start, columns);
        int least = 0;
        for (int row = 1; row <= letters.length; row++) {
            int leastAbove = least;
            least = row(row, word, start, columns);
            if (least > allowed && leastAbove + Likeness.SLIP > allowed) return false;
            var free = before;
            before = above;
            above = here;
            here = free;
        }
        best(columns);
        return quarters <= allowed;
    }

    private void begin(byte[] word, int start, int columns) {
        if (above.length <= columns) {
            before = new int[columns + 1];
            above = new int[columns + 1];
            here = new int[columns + 1];
        }
        above[0] = 0;
        for (int column = 1; column <= columns; column++) {
            above[column] = above[column - 1] + missing(word, start + column - 1, start);
        }
        Arrays.fill(before, NEVER);
    }

    private int row(int row, byte[] word, int start, int columns) {
        int letter = letters[row - 1];
        int tooMany = missing[row - 1];
        int swapped = row > 1 ? letters[row - 2] : 0;
        int wrong = (letter - 'a') * LETTERS - 'a';
        int last = above[0] + tooMany;
        int least = last;
        here[0] = last;
        for (int column = 1; column <= columns; column++) {
            int other = word[start + column - 1];
            int best = above[column - 1] + WRONG[wrong + other];
            best = Math.min(best, above[column] + tooMany);
            best = Math.min(best, last + missing(word, start + column - 1, start));
            if (other == swapped && column > 1 && letter == word[start + column - 2]) {
                best = Math.min(best, before[column - 2] + Likeness.SLIP);
            }
            here[column] = best;
            last = best;
            least = Math.min(least, best);
        }
        return least;
    }

    /** Of equally good beginnings the one that is about as long as what was typed. */
    private void best(int columns) {
        int best = 0;
        for (int column = 1; column <= columns; column++) {
            boolean better = above[column] < above[best];
            boolean closer =
                    above[column] == above[best] && Math.abs(column - letters.length) < Math.abs(best - letters.length);
            if (better || closer) best = column;
        }
        quarters = above[best];
        sounds = best;
    }

    private static int missing(byte[] word, int at, int start) {
        byte letter = word[at];
        if (letter == 'h') return Likeness.HALF;
        return letter == 'i' && at > start && !Sound.isVowel((char) word[at - 1]) ? Likeness.HALF : Likeness.SLIP;
    }

    private static byte[] wrong() {
        var wrong = new byte[LETTERS * LETTERS];
        for (char one = 'a'; one <= 'z'; one++) {
            for (char other = 'a'; other <= 'z'; other++) {
                wrong[(one - 'a') * LETTERS + other - 'a'] = (byte) Likeness.wrong(one, other);
            }
        }
        return wrong;
    }
}

package org.jobcenterportal.finding;

import java.util.List;

/**
 * Which pairs of neighbouring letters a name has, in 128 bits, and which pairs of neighbouring consonants, in 64. Whoever is
 * meant has most pairs of what was typed, so that the database leaves out nearly everybody else by counting bits.
 */
record Letters(long low, long high, long consonants) {

    private static final int ALPHABET = 27;
    private static final int BITS = 64;

    private static final Letters NONE = new Letters(0, 0, 0);

    /** So few letters need not sound like the word that they become. */
    private static final int WRITTEN_AT_FIRST = 3;

    /** The beginning of a word counts as a letter. */
    private static final int BEGINNING = 26;

    /** The letters of a name, and those with which its words are written at the beginning, for whoever is still typing. */
    static Letters of(List<Sound> sounds) {
        var letters = NONE;
        for (var sound : sounds) {
            var plain = sound.plain();
            letters = letters.and(typed(sound))
                    .and(pairsOf(plain.substring(0, Math.min(plain.length(), WRITTEN_AT_FIRST))));
        }
        return letters;
    }

    /** The letters of a word that somebody typed. */
    static Letters typed(Sound sound) {
        return pairsOf(sound.letters()).and(new Letters(0, 0, consonantPairsOf(sound.letters())));
    }

    private static Letters pairsOf(String text) {
        long low = 0;
        long high = 0;
        int last = BEGINNING;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            int bit = (last * ALPHABET + letter - 'a') % (2 * BITS);
            if (bit < BITS) {
                low |= 1L << bit;
            } else {
                high |= 1L << bit;
            }
            last = letter - 'a';
        }
        return new Letters(low, high, 0);
    }

    private static long consonantPairsOf(String text) {
        long pairs = 0;
        int last = BEGINNING;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (!Sound.isVowel(letter) && letter != 'h') {
                pairs |= 1L << (last * ALPHABET + letter - 'a') % BITS;
                last = letter - 'a';
            }
        }
        return pairs;
    }

    private Letters and(Letters other) {
        return new Letters(low | other.low, high | other.high, consonants | other.consonants);
    }

    int pairs() {
        return Long.bitCount(low) + Long.bitCount(high);
    }

    /** How many pairs a name must have in common with this word. */
    int neededPairs() {
        int pairs = pairs();
        if (pairs <= 2) return pairs;
        if (pairs <= 6) return Math.max(2, pairs - 2);
        return pairs - (pairs <= 9 ? 3 : 4);
    }

    /** How many pairs of consonants, where the vowels may be others. */
    int neededConsonants() {
        int pairs = Long.bitCount(consonants);
        return pairs <= 4 ? Math.max(2, pairs) : pairs - 1;
    }
}

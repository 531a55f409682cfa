package org.jobcenterportal.finding;

import java.util.List;

/** Keeps the names that have most of the letters that were typed: of all words, or of one of several. */
final class Sieve {

    private final Mesh[] meshes;
    private final boolean allWords;

    private Sieve(Mesh[] meshes, boolean allWords) {
        this.meshes = meshes;
        this.allWords = allWords;
    }

    static Sieve forAll(List<NameMatch.Part> words) {
        return new Sieve(meshes(words), true);
    }

    static Sieve forAny(List<NameMatch.Part> words) {
        return new Sieve(meshes(words), false);
    }

    /** How much of what was typed a name has, in hundredths for each word; nothing if it has too little. */
    int share(long low, long high, long consonants) {
        int share = 0;
        for (var mesh : meshes) {
            int some = mesh.share(low, high, consonants);
            if (some == 0 && allWords) return 0;
            share += some;
        }
        return share;
    }

    private static Mesh[] meshes(List<NameMatch.Part> words) {
        return words.stream()
                .map(word -> Letters.typed(word.sound()))
                .map(letters -> new Mesh(letters, letters.neededPairs(), letters.neededConsonants()))
                .toArray(Mesh[]::new);
    }

    private record Mesh(Letters letters, int pairs, int consonantPairs) {

        int share(long low, long high, long consonants) {
            int shared = Long.bitCount(letters.low() & low) + Long.bitCount(letters.high() & high);
            boolean isMeant = shared >= pairs || Long.bitCount(letters.consonants() & consonants) >= consonantPairs;
            return isMeant ? 1 + 100 * shared / letters.pairs() : 0;
        }
    }
}

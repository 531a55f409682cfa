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

    /** Whether a name has enough of what was typed. */
    boolean keeps(long low, long high, long consonants) {
        for (var mesh : meshes) {
            if (mesh.keeps(low, high, consonants) != allWords) return !allWords;
        }
        return allWords;
    }

    private static Mesh[] meshes(List<NameMatch.Part> words) {
        return words.stream()
                .map(word -> Letters.typed(word.sound()))
                .map(letters -> new Mesh(letters, letters.neededPairs(), letters.neededConsonants()))
                .toArray(Mesh[]::new);
    }

    private record Mesh(Letters letters, int pairs, int consonantPairs) {

        boolean keeps(long low, long high, long consonants) {
            return Long.bitCount(letters.low() & low) + Long.bitCount(letters.high() & high) >= pairs
                    || Long.bitCount(letters.consonants() & consonants) >= consonantPairs;
        }
    }
}

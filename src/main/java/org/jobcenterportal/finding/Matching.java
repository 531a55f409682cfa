package org.jobcenterportal.finding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives every word that was typed one word of a name, or two that may be written as one; in any order. */
final class Matching {

    /** A word that belongs to nobody costs more than any that is misspelt. */
    private static final int UNKNOWN_WORD = 3 * Likeness.SLIP;

    private static final int FEWEST_CERTAIN_SOUNDS = 3;

    private final List<Ear> typed;
    private final Spoken name;
    private final @Nullable List<NameMatch.Part> parts;
    private final List<List<Fit>> fits;

    /**
     * Takes all ways to understand a word.
     *
     * @param parts how the name is written, where that is known: without it a name counts as written like what was typed
     */
    private Matching(List<Ear> typed, Spoken name, @Nullable List<NameMatch.Part> parts) {
        this.typed = typed;
        this.name = name;
        this.parts = parts;
        this.fits = new ArrayList<>(typed.size());
    }

    /** The best way, if there is any. */
    static @Nullable Way best(List<Ear> typed, Spoken name, @Nullable List<NameMatch.Part> parts) {
        return new Matching(typed, name, parts).best();
    }

    private @Nullable Way best() {
        boolean isAnyMeant = false;
        for (var word : typed) {
            var ways = fits(word);
            isAnyMeant |= !ways.isEmpty();
            fits.add(ways);
        }
        return isAnyMeant ? best(0, 0, new Way(0, List.of())) : null;
    }

    private @Nullable Way best(int word, int used, Way soFar) {
        if (word == typed.size()) {
            return soFar.fits.isEmpty() ? null : soFar;
        }
        Way best = null;
        for (var fit : fits.get(word)) {
            if ((used & fit.used) == 0) {
                var way = best(word + 1, used | fit.used, soFar.with(fit));
                best = best == null || way != null && way.quarters < best.quarters ? way : best;
            }
        }
        return best == null ? without(word, used, soFar) : best;
    }

    /** One word of several may be another's, as a maiden name, if all others sound right. */
    private @Nullable Way without(int word, int used, Way soFar) {
        if (typed.size() == 1) return null;
        var way = best(word + 1, used, new Way(soFar.quarters + UNKNOWN_WORD, soFar.fits));
        return way == null || !way.fits.stream().allMatch(Fit::isCertain) ? null : way;
    }

    private List<Fit> fits(Ear word) {
        List<Fit> found = List.of();
        for (int at = 0; at < name.words(); at++) {
            var fit = fit(word, at);
            if (fit == null && at + 1 < name.words()) {
                fit = fitOfTwo(word, at);
            }
            if (fit != null) {
                if (found.isEmpty()) found = new ArrayList<>(2);
                found.add(fit);
            }
        }
        return found;
    }

    private @Nullable Fit fit(Ear word, int at) {
        if (name.begins(at, word.plain())) {
            return new Fit(Kind.WRITTEN, 0, slightly(word, at), word.length(), 1 << at, at, word.plain().length);
        }
        int start = name.soundAt(at);
        int end = name.soundAt(at + 1);
        if (!word.hears(name.bytes(), start, end, Likeness.allowed(word.length()))) return null;
        int cost = word.quarters() + (word.sounds() < end - start ? 1 : 0) + 1;
        return new Fit(Kind.HEARD, word.quarters(), cost, word.length(), 1 << at, at, word.sounds());
    }

    private @Nullable Fit fitOfTwo(Ear word, int at) {
        int start = name.soundAt(at);
        int first = name.soundAt(at + 1) - start;
        if (word.length() <= first
                || !word.hears(name.bytes(), start, name.soundAt(at + 2), Likeness.allowed(word.length()))) {
            return null;
        }
        int rest = word.sounds() - first;
        return rest <= 0
                ? null
                : new Fit(Kind.TWO, word.quarters(), word.quarters() + 1, word.length(), 0b11 << at, at, rest);
    }

    /** A word that goes on, or is written in another way, stands behind one that is not. */
    private int slightly(Ear word, int at) {
        int letters = word.plain().length;
        if (parts == null) {
            return name.plainLength(at) > letters ? 1 : 0;
        }
        var part = parts.get(at);
        boolean goesOn = part.sound().writtenPlain(letters) < part.word().text().length();
        return (goesOn ? 1 : 0) + (part.isWrittenLike(word.typed()) ? 0 : 1);
    }

    /** What was chosen for the words so far. */
    record Way(int quarters, List<Fit> fits) {

        private Way with(Fit fit) {
            if (fits.isEmpty()) return new Way(quarters + fit.cost, List.of(fit));
            var more = new ArrayList<>(fits);
            more.add(fit);
            return new Way(quarters + fit.cost, more);
        }
    }

    enum Kind {
        /** The word begins with the very letters that were typed. */
        WRITTEN,
        /** It sounds like them. */
        HEARD,
        /** It and the next sound like them. */
        TWO
    }

    /**
     * A word and what it may mean.
     *
     * @param cost what it is away from being written so
     * @param used the words of the name, a bit for each
     * @param at the first of these words
     * @param letters how many letters or sounds of the last of these words were meant
     */
    record Fit(Kind kind, int quarters, int cost, int sounds, int used, int at, int letters) {

        private boolean isCertain() {
            return quarters <= Likeness.SLIP / 2 && sounds >= FEWEST_CERTAIN_SOUNDS;
        }

        /** The letters that were meant, as the name is written. */
        List<Hit.Mark> marks(List<NameMatch.Part> parts) {
            var first = parts.get(at);
            return switch (kind) {
                case WRITTEN -> List.of(first.mark(first.sound().writtenPlain(letters)));
                case HEARD -> List.of(first.mark(first.sound().written(letters)));
                case TWO -> {
                    var second = parts.get(at + 1);
                    yield List.of(
                            first.mark(first.word().text().length()),
                            second.mark(second.sound().written(letters)));
                }
            };
        }
    }
}

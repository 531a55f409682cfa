package org.jobcenterportal.finding;

import java.util.ArrayList;
import java.util.List;
import org.jobcenterportal.finding.NameMatch.Name;
import org.jobcenterportal.finding.NameMatch.Part;
import org.jspecify.annotations.Nullable;

/** Gives every word that was typed one word of a name, or two that may be written as one; in any order. */
final class Matching {

    /** A word that belongs to nobody costs more than any that is misspelt. */
    private static final int UNKNOWN_WORD = 3 * Likeness.SLIP;

    private static final int FEWEST_CERTAIN_SOUNDS = 3;

    private final List<Part> typed;
    private final List<Part> parts;
    private final List<List<Fit>> fits;

    Matching(List<Part> typed, Name name) {
        this.typed = typed;
        this.parts = name.parts();
        this.fits = typed.stream().map(this::fits).toList();
    }

    /** The best way, if there is any. */
    @Nullable
    Way best() {
        var best = best(0, 0, new Way(0, List.of()));
        return best == null || best.fits.isEmpty() ? null : best;
    }

    private @Nullable Way best(int word, int used, Way soFar) {
        if (word == typed.size()) {
            return soFar;
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

    private List<Fit> fits(Part word) {
        var found = new ArrayList<Fit>(2);
        for (int at = 0; at < parts.size(); at++) {
            var alone = fit(word, at);
            if (alone != null) {
                found.add(alone);
            } else if (at + 1 < parts.size()) {
                var two = fitOfTwo(word, at);
                if (two != null) found.add(two);
            }
        }
        return found;
    }

    private @Nullable Fit fit(Part word, int at) {
        var part = parts.get(at);
        var sound = part.sound();
        if (sound.plain().startsWith(word.sound().plain())) {
            int letters = sound.writtenPlain(word.sound().plain().length());
            boolean goesOn = letters < part.word().text().length();
            int cost = (goesOn ? 1 : 0) + (part.isWrittenLike(word) ? 0 : 1);
            return new Fit(0, cost, word.sound().length(), 1 << at, List.of(part.mark(letters)));
        }
        var likeness = Likeness.of(word.sound(), sound);
        if (likeness.quarters() > Likeness.allowed(word.sound().length())) return null;
        int cost = likeness.quarters() + (likeness.sounds() < sound.length() ? 1 : 0) + 1;
        var mark = part.mark(sound.written(likeness.sounds()));
        return new Fit(likeness.quarters(), cost, word.sound().length(), 1 << at, List.of(mark));
    }

    private @Nullable Fit fitOfTwo(Part word, int at) {
        var first = parts.get(at);
        var second = parts.get(at + 1);
        if (word.sound().length() <= first.sound().length()) return null;
        var likeness = Likeness.of(word.sound(), first.sound().and(second.sound()));
        int rest = likeness.sounds() - first.sound().length();
        if (rest <= 0 || likeness.quarters() > Likeness.allowed(word.sound().length())) return null;
        return new Fit(
                likeness.quarters(),
                likeness.quarters() + 1,
                word.sound().length(),
                0b11 << at,
                List.of(
                        first.mark(first.word().text().length()),
                        second.mark(second.sound().written(rest))));
    }

    /** What was chosen for the words so far. */
    record Way(int quarters, List<Fit> fits) {

        List<Hit.Mark> marks() {
            return fits.stream().flatMap(fit -> fit.marks.stream()).toList();
        }

        private Way with(Fit fit) {
            var more = new ArrayList<>(fits);
            more.add(fit);
            return new Way(quarters + fit.cost, more);
        }
    }

    /**
     * A word and what it may mean.
     *
     * @param cost what it is away from being written so; a word that goes on, or is written in another way, stands behind one
     *     that is not
     * @param used the words of the name, a bit for each
     */
    record Fit(int quarters, int cost, int sounds, int used, List<Hit.Mark> marks) {

        private boolean isCertain() {
            return quarters <= Likeness.SLIP / 2 && sounds >= FEWEST_CERTAIN_SOUNDS;
        }
    }
}

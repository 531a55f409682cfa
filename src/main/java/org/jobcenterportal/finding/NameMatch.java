package org.jobcenterportal.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well a name fits what was typed, and which letters of it were meant.
 *
 * @param quarters of a slip: fewer are better
 */
record NameMatch(int quarters, List<Hit.Mark> marks) {

    /** How somebody is called, given name first, taken apart once. */
    record Name(List<Part> parts) {

        static Name of(String givenName, String familyName) {
            return new Name(parts(givenName + " " + familyName));
        }

        /** The words of a text that can be heard. */
        static List<Part> parts(String text) {
            return Word.allIn(text).stream()
                    .map(word -> new Part(word, Sound.of(word.text())))
                    .filter(part -> part.sound.length() > 0)
                    .toList();
        }

        List<Sound> sounds() {
            return parts.stream().map(Part::sound).toList();
        }
    }

    /** A word of a name and its sound. */
    record Part(Word word, Sound sound) {

        boolean isWrittenLike(Part typed) {
            return word.text()
                    .regionMatches(
                            true, 0, typed.word.text(), 0, typed.word.text().length());
        }

        Hit.Mark mark(int letters) {
            return new Hit.Mark(word.start(), word.start() + letters);
        }
    }

    /** Nothing where the name is not meant. */
    static @Nullable NameMatch of(List<Ear> typed, Name name) {
        var spoken = Spoken.of(name.sounds());
        var best = Matching.best(typed, spoken, name.parts);
        return best == null
                ? null
                : new NameMatch(
                        best.quarters(),
                        best.fits().stream()
                                .flatMap(fit -> fit.marks(name.parts).stream())
                                .toList());
    }
}

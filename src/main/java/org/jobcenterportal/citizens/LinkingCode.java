package org.jobcenterportal.citizens;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** The one-time code of a letter, as in "KHWD-2347": eight characters by chance, easy to copy from paper. */
record LinkingCode(String value) {

    /** Without letters and digits that are mistaken for each other, and without vowels. */
    private static final String ALPHABET = "234679CDFGHJKMNPQRTVWXY";

    private static final int HALF = 4;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{4}-[" + ALPHABET + "]{4}");

    LinkingCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A code has twice four characters, as KHWD-2347");
        }
    }

    static LinkingCode random(RandomGenerator random) {
        var letters = new StringBuilder();
        for (int position = 0; position < 2 * HALF; position++) {
            letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new LinkingCode(letters.insert(HALF, '-').toString());
    }

    /** What somebody typed: small letters, blanks and a missing hyphen do not matter. */
    static Optional<LinkingCode> read(String text) {
        var typed = text.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}_.]", "");
        if (typed.length() != 2 * HALF) {
            return Optional.empty();
        }
        var written = typed.substring(0, HALF) + "-" + typed.substring(HALF);
        return FORM.matcher(written).matches() ? Optional.of(new LinkingCode(written)) : Optional.empty();
    }
}

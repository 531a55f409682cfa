package org.jobcenterportal.registry;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jobcenterportal.kernel.PersonName;

/** Whether two names may be of one person: written otherwise, with a slip, or given and family name exchanged. */
final class SimilarNames {

    private static final int SLIPS = 2;
    private static final int SHORT = 4;
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]");

    private SimilarNames() {}

    static boolean areSimilar(PersonName one, PersonName other) {
        var given = plain(one.givenName());
        var family = plain(one.familyName());
        var otherGiven = plain(other.givenName());
        var otherFamily = plain(other.familyName());
        return alike(given, otherGiven) && alike(family, otherFamily)
                || alike(given, otherFamily) && alike(family, otherGiven);
    }

    /** Small letters without marks; "oe" and "ö", "y" and "i", "w" and "v" are the same. */
    private static String plain(String name) {
        var small = name.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        var bare = MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('y', 'i')
                .replace('w', 'v');
        var letters = NO_LETTERS.matcher(bare).replaceAll("");
        return letters.isEmpty() ? bare : letters;
    }

    private static boolean alike(String one, String other) {
        var slips = Math.min(one.length(), other.length()) <= SHORT ? 1 : SLIPS;
        return Math.abs(one.length() - other.length()) <= slips && distance(one, other) <= slips;
    }

    /** Levenshtein: how many letters have to be put in, left out or exchanged. */
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (var column = 0; column <= other.length(); column++) {
            row[column] = column;
        }
        for (var line = 1; line <= one.length(); line++) {
            var diagonal = row[0];
            row[0] = line;
            for (var column = 1; column <= other.length(); column++) {
                var exchange = diagonal + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(exchange, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[other.length()];
    }
}

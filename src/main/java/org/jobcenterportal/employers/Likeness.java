package org.jobcenterportal.employers;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jobcenterportal.kernel.PostalAddress;

/** Names and addresses as they are compared: without what two people write in two ways. */
final class Likeness {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern STREET = Pattern.compile("strasse\\b");
    private static final Pattern UMLAUT = Pattern.compile("([aou])\\u0308");
    private static final String SHARP_S = "ß";

    /** A name of fewer letters says too little to be compared. */
    static final int SHORTEST = 4;

    private static final int LONG = 8;

    /** What says how a business is organised, and nothing about which one it is. */
    private static final Set<String> FORMS = Set.of(
            "gmbh",
            "ggmbh",
            "mbh",
            "ag",
            "kg",
            "kgaa",
            "ohg",
            "gbr",
            "ug",
            "se",
            "ek",
            "ev",
            "eg",
            "co",
            "inh",
            "partg",
            "haftungsbeschraenkt",
            "und");

    private Likeness() {}

    /** "Bäckerei Müller GmbH & Co. KG" and "Baeckerei Mueller" are the same; a name that is only a form stays as it is. */
    static String ofName(String name) {
        var plain = plain(name.toLowerCase(Locale.GERMAN)
                .replace("e. k.", "ek")
                .replace("e.k.", "ek")
                .replace("e. v.", "ev")
                .replace("e.v.", "ev")
                .replace("e.g.", "eg"));
        var words = Arrays.stream(plain.split(" "))
                .filter(word -> !FORMS.contains(word))
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? plain : words;
    }

    static String of(PostalAddress address) {
        var street = STREET.matcher(plain(address.street())).replaceAll("str");
        return address.postalCode() + " " + street.replace(" ", "") + " "
                + plain(address.houseNumber()).replace(" ", "");
    }

    /** Whether one name may be the other: a letter or two typed wrong, or a word more. */
    static boolean isSimilar(String one, String other) {
        var words = Set.of(Arrays.stream(one.split(" ")).distinct().toArray(String[]::new));
        var others = Set.of(Arrays.stream(other.split(" ")).distinct().toArray(String[]::new));
        var shorter = Math.min(one.length(), other.length());
        if (shorter >= LONG
                && Math.min(words.size(), others.size()) > 1
                && (words.containsAll(others) || others.containsAll(words))) {
            return true;
        }
        return shorter >= LONG && distance(one, other) <= (shorter >= 2 * LONG ? 2 : 1);
    }

    /** How many letters are to be changed, left out, put in or changed with their neighbour. */
    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 2) {
            return Integer.MAX_VALUE;
        }
        var rows = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            rows[i][0] = i;
        }
        for (int j = 0; j <= other.length(); j++) {
            rows[0][j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                int changed = rows[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                rows[i][j] = Math.min(changed, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
                }
            }
        }
        return rows[one.length()][other.length()];
    }

    private static String plain(String text) {
        var apart = Normalizer.normalize(text.toLowerCase(Locale.GERMAN).replace(SHARP_S, "ss"), Normalizer.Form.NFD);
        var letters = MARKS.matcher(UMLAUT.matcher(apart).replaceAll("$1e")).replaceAll("");
        return SIGNS.matcher(letters).replaceAll(" ").strip();
    }
}

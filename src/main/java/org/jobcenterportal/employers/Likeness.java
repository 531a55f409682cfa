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

    private static String plain(String text) {
        var apart = Normalizer.normalize(text.toLowerCase(Locale.GERMAN).replace(SHARP_S, "ss"), Normalizer.Form.NFD);
        var letters = MARKS.matcher(UMLAUT.matcher(apart).replaceAll("$1e")).replaceAll("");
        return SIGNS.matcher(letters).replaceAll(" ").strip();
    }
}

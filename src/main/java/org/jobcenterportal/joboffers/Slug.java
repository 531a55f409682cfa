package org.jobcenterportal.joboffers;

import java.text.Normalizer;
import java.util.Locale;

/** The end of the public address of a job: what it is, where, and some digits that tell it from others of that name. */
final class Slug {

    /** The longest, without the digits. */
    private static final int MOST = 70;

    private Slug() {}

    static String of(String title, String city, JobOfferId id) {
        var letters = (title + " " + city)
                .toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        var plain = Normalizer.normalize(letters, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        var cut = plain.length() > MOST ? plain.substring(0, Math.max(plain.lastIndexOf('-', MOST), 1)) : plain;
        var digits = id.value().toString().replace("-", "");
        return (cut.isEmpty() ? "stelle" : cut) + "-" + digits.substring(digits.length() - 12);
    }
}

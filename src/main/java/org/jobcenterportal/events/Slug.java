package org.jobcenterportal.events;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

/** The end of an address that people can read, share and say: what it is, and on which day. */
final class Slug {

    /** The longest, without the day. */
    private static final int MOST = 60;

    private Slug() {}

    static String of(String title, LocalDate day) {
        var letters = title.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        var plain = Normalizer.normalize(letters, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        var cut = plain.length() > MOST ? plain.substring(0, Math.max(plain.lastIndexOf('-', MOST), 1)) : plain;
        return (cut + "-" + day).replaceAll("^-+", "").replaceAll("-{2,}", "-");
    }

    /** For a second event of the same name on the same day. */
    static String unique(String wanted, EventId id) {
        var digits = id.value().toString();
        return wanted + "-" + digits.substring(digits.length() - 6);
    }
}

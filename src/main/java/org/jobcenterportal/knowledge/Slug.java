package org.jobcenterportal.knowledge;

import com.ibm.icu.text.Transliterator;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;

/** The last part of a page's address: made of its first title, and kept when the title changes. */
@Embeddable
public record Slug(String value) implements Serializable {

    private static final int LONGEST = 80;
    private static final Transliterator GERMAN = Transliterator.getInstance("Any-Latin; de-ASCII; Latin-ASCII");

    /** Stands in the address of the form for a new page. */
    private static final String NEW = "neu";

    private static final String WITHOUT_LETTERS = "seite";

    public Slug {
        if (!isValid(value)) {
            throw new IllegalArgumentException("No page has such an address");
        }
    }

    public static boolean isValid(String value) {
        return value.length() <= LONGEST && value.matches("[a-z0-9]+(-[a-z0-9]+)*") && !value.equals(NEW);
    }

    /** What a title becomes in an address: words in plain letters, joined by hyphens, and never cut in a word. */
    static Slug of(String title) {
        var words = GERMAN.transliterate(title)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var fitting =
                words.length() <= LONGEST ? words : words.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        return new Slug(isValid(fitting) ? fitting : WITHOUT_LETTERS);
    }
}

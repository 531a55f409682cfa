package org.jobcenterportal.uikit;

import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** A language of the portal. To add one: its files under {@code i18n}, and a constant here. */
public enum Language {
    GERMAN("de", "Deutsch"),
    /** Leichte Sprache, for people who find ordinary German hard to read (§ 11 BGG). */
    SIMPLE_GERMAN("de-simple", "Leichte Sprache"),
    ENGLISH("en", "English");

    private static final Language[] ALL = values();

    private final String tag;
    private final String ownName;
    private final Locale locale;
    private final boolean rightToLeft;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
        this.locale = Locale.forLanguageTag(tag);
        this.rightToLeft = ULocale.forLocale(locale).isRightToLeft();
    }

    /** The language closest to the given locale; German where the portal does not speak it. */
    public static Language of(Locale locale) {
        return closest(locale).orElse(GERMAN);
    }

    /** The first language of the list that the portal speaks, as browsers send it in order of preference. */
    public static Optional<Language> firstOf(Collection<Locale> preferred) {
        return preferred.stream().flatMap(locale -> closest(locale).stream()).findFirst();
    }

    /** The language with exactly this tag. */
    public static Optional<Language> ofTag(String tag) {
        for (var language : ALL) {
            if (language.tag.equalsIgnoreCase(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    private static Optional<Language> closest(Locale locale) {
        return ofTag(locale.toLanguageTag()).or(() -> ofTag(locale.getLanguage()));
    }

    public String tag() {
        return tag;
    }

    public Locale locale() {
        return locale;
    }

    /** How the language calls itself, whatever language the page is in. */
    public String ownName() {
        return ownName;
    }

    public boolean isRightToLeft() {
        return rightToLeft;
    }
}

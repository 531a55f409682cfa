package org.jobcenterportal.appointments.ui;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A language for which an interpreter can be asked.
 *
 * @param tag its language tag (BCP 47)
 * @param label its own name, and its name in the reader's language: "Українська · Ukrainisch"
 */
record SpokenLanguage(String tag, String label) {

    /** The languages that people in Kassel's Jobcenter speak most besides German. */
    private static final List<String> TAGS = List.of(
            "ar", "bg", "ckb", "en", "es", "fa", "fr", "hr", "it", "ku", "pl", "ps", "pt", "ro", "ru", "so", "sq", "sr",
            "ti", "tr", "uk", "ur", "vi");

    /** All of them, in the alphabet of the reader. */
    static List<SpokenLanguage> all(Locale reader) {
        var order = Collator.getInstance(ULocale.forLocale(reader));
        return TAGS.stream()
                .map(tag -> of(tag, reader))
                .sorted(Comparator.comparing(SpokenLanguage::nameForReader, order::compare))
                .toList();
    }

    /** How the reader calls a language, with its own name. */
    static SpokenLanguage of(String tag, Locale reader) {
        var own = name(tag, ULocale.forLanguageTag(tag));
        var translated = name(tag, ULocale.forLocale(Locale.of(reader.getLanguage())));
        var label = Stream.of(translated, own).distinct().reduce((one, other) -> one + "\u00a0· " + other);
        return new SpokenLanguage(tag, label.orElseThrow());
    }

    private String nameForReader() {
        return label;
    }

    private static String name(String tag, ULocale reader) {
        return LocaleDisplayNames.getInstance(reader).localeDisplayName(ULocale.forLanguageTag(tag));
    }
}

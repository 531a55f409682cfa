package org.jobcenterportal.appointments;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jobcenterportal.uikit.Language;

/**
 * What a consultant does in the office, as the office's directory says it in German. What has a translation is read in
 * the reader's language, everything else as it stands.
 */
public record ConsultantFunction(String inGerman) {

    private static final List<String> TRANSLATED =
            List.of("appointments.function.equalityOfficer", "appointments.function.deputyEqualityOfficer");

    /** @param texts gives a text by language and key */
    public String in(Locale reader, BiFunction<Locale, String, String> texts) {
        return TRANSLATED.stream()
                .filter(key -> texts.apply(Language.GERMAN.locale(), key).equalsIgnoreCase(inGerman.strip()))
                .findFirst()
                .map(key -> texts.apply(reader, key))
                .orElse(inGerman);
    }
}

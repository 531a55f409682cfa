package org.jobcenterportal.events;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jobcenterportal.uikit.Language;

/** What an event is, in German and in further languages of the portal. */
public record EventTexts(Map<Language, EventText> byLanguage) {

    public EventTexts {
        byLanguage = Map.copyOf(byLanguage);
        if (!byLanguage.containsKey(Language.GERMAN)) {
            throw new IllegalArgumentException("An event is described in German at least");
        }
    }

    public static EventTexts german(EventText text) {
        return new EventTexts(Map.of(Language.GERMAN, text));
    }

    /** In the reader's language, or in German where nobody has written that. */
    public EventText in(Locale locale) {
        return byLanguage.getOrDefault(Language.of(locale), german());
    }

    /** In which language the reader gets it. */
    public Language languageFor(Locale locale) {
        var wanted = Language.of(locale);
        return byLanguage.containsKey(wanted) ? wanted : Language.GERMAN;
    }

    public EventText german() {
        return Objects.requireNonNull(byLanguage.get(Language.GERMAN));
    }
}

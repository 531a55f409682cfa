package org.jobcenterportal.citizens;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * How somebody wishes to be spoken with (F7).
 *
 * @param languageTag the language that she understands best (BCP 47)
 * @param simpleLanguage whether she wishes Leichte Sprache
 * @param pleaseCall whether she prefers to be called, whatever the channel
 */
@Embeddable
public record Communication(
        @Enumerated(EnumType.STRING) ContactChannel channel,
        @Column(name = "language_tag") String languageTag,
        @Column(name = "simple_language") boolean simpleLanguage,
        @Enumerated(EnumType.STRING) Interpreter interpreter,
        @Column(name = "please_call") boolean pleaseCall)
        implements Serializable {

    /** By letter and in German, as the office writes to everybody of whom it knows nothing else. */
    public static final Communication BY_LETTER =
            new Communication(ContactChannel.LETTER, "de", false, Interpreter.NONE, false);

    public Communication {
        try {
            if (new Locale.Builder()
                            .setLanguageTag(languageTag)
                            .build()
                            .getLanguage()
                            .isEmpty()
                    || languageTag.length() > 35) {
                throw new IllegalArgumentException("A language is named by a tag of BCP 47");
            }
        } catch (IllformedLocaleException illFormed) {
            throw new IllegalArgumentException("A language is named by a tag of BCP 47", illFormed);
        }
    }
}

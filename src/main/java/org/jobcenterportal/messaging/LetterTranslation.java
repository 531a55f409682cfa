package org.jobcenterportal.messaging;

import java.util.Locale;

/**
 * The same letter once more in another language, for paper that speaks two.
 *
 * @param toName as the reader is greeted in that language
 */
public record LetterTranslation(Locale locale, String toName, MailContent content) {

    public LetterTranslation {
        toName = SingleLine.of("The name of a recipient", toName, 201);
    }
}

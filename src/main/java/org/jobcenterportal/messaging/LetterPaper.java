package org.jobcenterportal.messaging;

import java.time.Clock;
import org.jobcenterportal.identity.InternalUse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Puts on paper for another room what it hands over itself: the page and the QR code of every letter (F58). */
@Service
@InternalUse
public class LetterPaper {

    private final LetterRenderer letters;
    private final LetterPress press;
    private final Clock clock;

    LetterPaper(LetterRenderer letters, LetterPress press, Clock clock) {
        this.letters = letters;
        this.press = press;
        this.clock = clock;
    }

    /** A letter as PDF; nothing is kept, and nothing is sent. */
    public byte[] pdf(MessageDraft letter) {
        return pdf(letter, null);
    }

    /** The same, and below it once more in another language. */
    public byte[] pdf(MessageDraft letter, @Nullable LetterTranslation translation) {
        return press.pdf(letters.render(letter, translation, clock.instant()).html());
    }
}

package org.jobcenterportal.messaging;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.uikit.Language;
import org.jobcenterportal.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what a message says into a letter: the same words as in a mail, with a QR code in the place of a button (F58). */
@Component
class LetterRenderer {

    private final Texts texts;
    private final MailRenderer mails;
    private final MessagingSettings settings;
    private final HouseAddress house;

    LetterRenderer(Texts texts, MailRenderer mails, MessagingSettings settings, HouseAddress house) {
        this.texts = texts;
        this.mails = mails;
        this.settings = settings;
        this.house = house;
    }

    RenderedMail render(MessageDraft draft, Instant now) {
        return render(draft, null, now);
    }

    RenderedMail render(MessageDraft draft, @Nullable LetterTranslation translation, Instant now) {
        var to = draft.letter();
        if (to == null) {
            throw new IllegalArgumentException("A letter has an address");
        }
        var language = Language.of(draft.locale());
        var content = draft.discreet() ? mails.discreet(language) : draft.content();
        var sender = settings.from().name();
        var paragraphs = new ArrayList<>(content.paragraphs());
        paragraphs.add(texts.text(language, "messaging.letter.call", house.phone()));
        var letter = new HtmlLetter.Letter(
                language,
                house.oneLine(sender),
                to,
                List.of(
                        texts.text(language, "messaging.letter.date", house.town(), OfficeTime.at(now)),
                        texts.text(language, "messaging.letter.phone", house.phone())),
                content.subject(),
                texts.text(language, "messaging.mail.greeting", draft.toName()),
                List.copyOf(paragraphs),
                content.facts(),
                action(language, content),
                texts.text(language, "messaging.letter.scan"),
                content.voluntarySeal()
                        ? new MailPage.Seal(
                                texts.text(language, "messaging.mail.seal.title"),
                                texts.text(language, "messaging.mail.seal.text"))
                        : null,
                texts.text(language, "messaging.letter.regards"),
                sender,
                translation == null || draft.discreet() ? null : translated(translation));
        return new RenderedMail(content.subject(), HtmlLetter.of(letter), plain(letter), null);
    }

    private HtmlLetter.Translation translated(LetterTranslation translation) {
        var language = Language.of(translation.locale());
        var content = translation.content();
        return new HtmlLetter.Translation(
                language,
                language.ownName(),
                texts.text(language, "messaging.mail.greeting", translation.toName()),
                content.paragraphs(),
                content.facts());
    }

    /** One picture for the main action, or for all answers of equal weight, without proposing one of them. */
    private @Nullable MailAction action(Language language, MailContent content) {
        if (content.actions().isEmpty()) {
            return null;
        }
        var first = content.actions().getFirst();
        return content.equalActions()
                ? new MailAction(
                        texts.text(language, "messaging.letter.answer"),
                        URI.create(first.url().toString().replaceFirst("[?].*", "")))
                : first;
    }

    private static String plain(HtmlLetter.Letter letter) {
        return PlainMail.of(new MailPage(
                letter.language(),
                letter.signature(),
                letter.subject(),
                letter.subject(),
                letter.subject(),
                letter.greeting(),
                letter.paragraphs(),
                letter.facts(),
                letter.action() == null ? List.of() : List.of(letter.action()),
                false,
                letter.seal(),
                List.of(letter.regards()),
                List.of()));
    }
}

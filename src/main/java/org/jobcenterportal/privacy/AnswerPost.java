package org.jobcenterportal.privacy;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.PublicAddress;
import org.jobcenterportal.messaging.MailAction;
import org.jobcenterportal.messaging.MailContent;
import org.jobcenterportal.messaging.Outbox;
import org.jobcenterportal.messaging.Recipients;
import org.jobcenterportal.uikit.Texts;
import org.springframework.stereotype.Component;

/**
 * Tells a citizen that data protection has answered her: where the answer is, and never what it says. She asked herself,
 * so that it goes to her and to nobody who acts for her.
 */
@Component
class AnswerPost {

    private static final String KIND = "privacy.kind.answered";

    private final Outbox outbox;
    private final Recipients recipients;
    private final PublicAddress portal;
    private final Texts texts;
    private final Clock clock;

    AnswerPost(Outbox outbox, Recipients recipients, PublicAddress portal, Texts texts, Clock clock) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.portal = portal;
        this.texts = texts;
        this.clock = clock;
    }

    void answered(PersonId person, UUID question) {
        recipients
                .recipient(person.value())
                .flatMap(recipient -> recipient.draft(
                        KIND, content(Locale.forLanguageTag(recipient.languageTag())), null, clock.instant(), question))
                .ifPresent(outbox::enqueue);
    }

    private MailContent content(Locale reader) {
        return new MailContent(
                texts.text(reader, "privacy.mail.answered.subject"),
                texts.text(reader, "privacy.mail.answered.preheader"),
                texts.text(reader, "privacy.mail.answered.title"),
                List.of(texts.text(reader, "privacy.mail.answered.text")),
                List.of(),
                List.of(new MailAction(
                        texts.text(reader, "privacy.mail.answered.action"), URI.create(portal.of("/meine/daten")))),
                false);
    }
}

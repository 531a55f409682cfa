package org.jobcenterportal.chains;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.PublicAddress;
import org.jobcenterportal.messaging.Fact;
import org.jobcenterportal.messaging.MailAction;
import org.jobcenterportal.messaging.MailContent;
import org.jobcenterportal.messaging.Matter;
import org.jobcenterportal.messaging.Outbox;
import org.jobcenterportal.messaging.Recipient;
import org.jobcenterportal.messaging.Recipients;
import org.jobcenterportal.uikit.Texts;
import org.springframework.stereotype.Component;

/** What the portal writes to the citizen about her chain; no message names a station, for that would tell of her health. */
@Component
class ChainPost {

    private static final String KIND = "chains.kind.talk";
    private static final String PAGE = "/meine/kette";

    private final Outbox outbox;
    private final Recipients recipients;
    private final PublicAddress portal;
    private final Texts texts;

    ChainPost(Outbox outbox, Recipients recipients, PublicAddress portal, Texts texts) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.portal = portal;
        this.texts = texts;
    }

    /** That a talk of three is fixed, and that she decides what the next one reads. */
    void tell(Talk talk, PersonId person, Instant now) {
        recipients
                .addressee(person.value(), Matter.MEASURES)
                .flatMap(recipient -> recipient.draft(KIND, content(talk, recipient), null, now, talk.id()))
                .ifPresent(outbox::enqueue);
    }

    private MailContent content(Talk talk, Recipient recipient) {
        var locale = Locale.forLanguageTag(recipient.languageTag());
        return new MailContent(
                texts.text(locale, "chains.mail.talk.subject"),
                texts.text(locale, "chains.mail.talk.preheader"),
                texts.text(locale, "chains.mail.talk.title"),
                List.of(texts.text(locale, "chains.mail.talk.text")),
                List.of(new Fact(
                        texts.text(locale, "chains.mail.talk.when"),
                        texts.text(locale, "chains.mail.talk.at", talk.at()))),
                List.of(new MailAction(texts.text(locale, "chains.mail.talk.action"), URI.create(portal.of(PAGE)))),
                false);
    }
}

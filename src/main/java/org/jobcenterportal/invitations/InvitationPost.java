package org.jobcenterportal.invitations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.messaging.Fact;
import org.jobcenterportal.messaging.MailAction;
import org.jobcenterportal.messaging.MailContent;
import org.jobcenterportal.messaging.Outbox;
import org.jobcenterportal.messaging.Recipient;
import org.jobcenterportal.messaging.Recipients;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Texts;
import org.springframework.stereotype.Component;

/** What is written to those who are invited: by their channel, in their language, in the transaction in which they are invited. */
@Component
class InvitationPost {

    static final String INVITED = "invitations.kind.invited";

    private final Outbox outbox;
    private final Recipients recipients;
    private final InvitationLinks links;
    private final Texts texts;

    InvitationPost(Outbox outbox, Recipients recipients, InvitationLinks links, Texts texts) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.links = links;
        this.texts = texts;
    }

    /** Writes it; says whether there is an address to which it can go. */
    boolean invite(EventCard event, EventInvitation invitation, Instant now) {
        var draft = recipients
                .addressee(invitation.person().value())
                .flatMap(recipient -> recipient.draft(
                        INVITED,
                        content(event, invitation.id(), recipient),
                        null,
                        now,
                        invitation.id().value()));
        draft.ifPresent(outbox::enqueue);
        return draft.isPresent();
    }

    /** In which language she is written to. */
    Locale language(EventInvitation invitation) {
        return recipients
                .addressee(invitation.person().value())
                .map(Recipient::languageTag)
                .map(Locale::forLanguageTag)
                .orElse(Locale.GERMAN);
    }

    /** What has not gone out yet stays here. */
    void takeBack(EventInvitation invitation) {
        outbox.withdraw(invitation.id().value(), INVITED);
    }

    private MailContent content(EventCard event, EventInvitationId invitation, Recipient recipient) {
        var locale = Locale.forLanguageTag(recipient.languageTag());
        var text = event.texts().in(locale);
        return new MailContent(
                        text(locale, "subject"),
                        text(locale, "preheader"),
                        text(locale, "title"),
                        List.of(text(locale, "text"), text.summary(), text(locale, "answers")),
                        facts(event, text.title(), locale),
                        Stream.of(EventAnswer.values())
                                .map(answer -> new MailAction(
                                        text(locale, "action." + answer), links.address(invitation, event, answer)))
                                .toList(),
                        event.isVoluntary())
                .withEqualActions();
    }

    private List<Fact> facts(EventCard event, String title, Locale locale) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(text(locale, "fact.what"), title));
        facts.add(new Fact(
                text(locale, "fact.when"),
                Formats.of(locale, texts).moment(event.when().start())));
        facts.add(new Fact(text(locale, "fact.where"), event.place().oneLine()));
        if (event.childcare().isPresent()) {
            facts.add(new Fact(text(locale, "fact.children"), text(locale, "children")));
        }
        return facts;
    }

    private String text(Locale locale, String key) {
        return texts.text(locale, "invitations.mail." + key);
    }
}

package org.jobcenterportal.invitations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.messaging.Deliveries;
import org.jobcenterportal.messaging.Fact;
import org.jobcenterportal.messaging.MailAction;
import org.jobcenterportal.messaging.MailContent;
import org.jobcenterportal.messaging.MessageState;
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
    private static final String POSTPONED = "invitations.kind.postponed";
    private static final List<String> ALL = List.of(INVITED, POSTPONED);

    private final Outbox outbox;
    private final Recipients recipients;
    private final Deliveries deliveries;
    private final InvitationLinks links;
    private final Texts texts;

    InvitationPost(Outbox outbox, Recipients recipients, Deliveries deliveries, InvitationLinks links, Texts texts) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.deliveries = deliveries;
        this.links = links;
        this.texts = texts;
    }

    /** Writes it; says whether there is an address to which it can go. */
    boolean invite(EventCard event, EventInvitation invitation, Instant now) {
        return write(INVITED, invitation, locale -> content(event, invitation.id(), locale, ""), now);
    }

    /** The same to somebody who has read another time or place; says whether there is still an address. */
    boolean inviteAnew(EventCard event, EventInvitation invitation, Instant now) {
        return write(INVITED, invitation, locale -> content(event, invitation.id(), locale, "changed."), now);
    }

    /** Nobody knows yet when it will be: there is nothing to answer. */
    void postponed(EventCard event, EventInvitation invitation, String note, Instant now) {
        write(
                POSTPONED,
                invitation,
                locale -> new MailContent(
                        text(locale, "postponed.subject"),
                        text(locale, "postponed.preheader"),
                        text(locale, "postponed.title"),
                        List.of(text(locale, "postponed.text"), note),
                        List.of(new Fact(
                                text(locale, "fact.what"),
                                event.texts().in(locale).title())),
                        List.of(),
                        event.isVoluntary()),
                now);
    }

    /** Whether an invitation is on its way to her already or has reached her. */
    boolean hasGoneOut(EventInvitation invitation) {
        return deliveries.about(invitation.id().value()).stream()
                .anyMatch(one -> one.kind().equals(INVITED)
                        && (one.state() == MessageState.SENT || one.state() == MessageState.SENDING));
    }

    /** Whether the last that was written to her is that nobody knows a day. */
    boolean waitsForADay(EventInvitation invitation) {
        return outbox.latestKind(invitation.id().value(), ALL)
                .filter(POSTPONED::equals)
                .isPresent();
    }

    private boolean write(String kind, EventInvitation invitation, Function<Locale, MailContent> content, Instant now) {
        var draft = recipients
                .addressee(invitation.person().value())
                .flatMap(recipient -> recipient.draft(
                        kind,
                        content.apply(Locale.forLanguageTag(recipient.languageTag())),
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

    /** What has not gone out yet stays here; says whether there was anything. */
    boolean takeBack(EventInvitation invitation) {
        return outbox.withdraw(invitation.id().value(), ALL) > 0;
    }

    /** @param news what its words begin with, if they tell that something is different */
    private MailContent content(EventCard event, EventInvitationId invitation, Locale locale, String news) {
        var text = event.texts().in(locale);
        return new MailContent(
                        text(locale, news + "subject"),
                        text(locale, "preheader"),
                        text(locale, news + "title"),
                        List.of(text(locale, news + "text"), text.summary(), text(locale, "answers")),
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

package org.jobcenterportal.proposals;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jobcenterportal.identity.PublicAddress;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.messaging.CalendarEvent;
import org.jobcenterportal.messaging.CalendarEvent.Method;
import org.jobcenterportal.messaging.Fact;
import org.jobcenterportal.messaging.MailAction;
import org.jobcenterportal.messaging.MailContent;
import org.jobcenterportal.messaging.Outbox;
import org.jobcenterportal.messaging.Recipient;
import org.jobcenterportal.messaging.Recipients;
import org.jobcenterportal.releases.Opening;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the portal writes to the citizen about a proposal, in her language and in the same transaction. No message speaks of
 * consequences, and none promises that there are none.
 */
@Component
class ProposalPost {

    /** Where she answers. */
    static final String PAGE = "/meine/stellen/";

    private static final Duration USUAL = Duration.ofHours(1);

    private static final List<String> KINDS =
            Arrays.stream(ProposalNews.values()).map(ProposalNews::kind).toList();

    private final Outbox outbox;
    private final Recipients recipients;
    private final PublicAddress portal;
    private final Texts texts;

    ProposalPost(Outbox outbox, Recipients recipients, PublicAddress portal, Texts texts) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.portal = portal;
        this.texts = texts;
    }

    /** Tells the citizen, or whoever acts for her. */
    void tell(Proposal proposal, Opening opening, ProposalNews news, Instant now) {
        recipients
                .addressee(proposal.person().value())
                .flatMap(recipient -> recipient.draft(
                        news.kind(),
                        content(proposal, opening, news, recipient),
                        calendar(proposal, now, Locale.forLanguageTag(recipient.languageTag())),
                        now,
                        proposal.id().value()))
                .ifPresent(outbox::enqueue);
    }

    /** What waits to be sent is no longer true after the next step. */
    void withdraw(Proposal proposal) {
        outbox.withdraw(proposal.id().value(), KINDS);
    }

    /** The meeting for the citizen's own calendar; none where nothing was agreed. */
    @Nullable
    CalendarEvent meeting(Proposal proposal, Method method, Locale reader) {
        var interview = proposal.interview();
        if (interview == null) {
            return null;
        }
        return new CalendarEvent(
                "proposal-" + proposal.id().value() + "@jobcenter-portal",
                interview.edition() + (method == Method.CANCEL ? 1 : 0),
                method,
                new TimeSlot(interview.at(), interview.at().plus(USUAL)),
                texts.text(reader, "proposals.calendar.summary"),
                interview.place(),
                "",
                URI.create(portal.of(PAGE + proposal.id().value())));
    }

    /** A meeting that is agreed goes into the citizen's calendar, and one that will not be goes out of it again. */
    private @Nullable CalendarEvent calendar(Proposal proposal, Instant now, Locale reader) {
        var interview = proposal.interview();
        if (interview == null || !interview.at().isAfter(now)) {
            return null;
        }
        return switch (proposal.state()) {
            case INTERVIEW -> meeting(proposal, Method.REQUEST, reader);
            case REJECTED, NO_RESPONSE, WITHDRAWN -> meeting(proposal, Method.CANCEL, reader);
            case SUGGESTED, SHOWN_TO_CITIZEN, DECLINED, CONSENTED, SENT, TRIAL, HIRED -> null;
        };
    }

    private MailContent content(Proposal proposal, Opening opening, ProposalNews news, Recipient recipient) {
        var locale = Locale.forLanguageTag(recipient.languageTag());
        var key = "proposals.mail." + news.code() + ".";
        return new MailContent(
                texts.text(locale, key + "subject"),
                texts.text(locale, "proposals.mail.preheader"),
                texts.text(locale, key + "title"),
                List.of(texts.text(locale, key + "text")),
                facts(proposal, opening, news, locale),
                List.of(new MailAction(
                        texts.text(locale, "proposals.mail.action"),
                        URI.create(portal.of(PAGE + proposal.id().value())))),
                false);
    }

    private List<Fact> facts(Proposal proposal, Opening opening, ProposalNews news, Locale locale) {
        var formats = Formats.of(locale, texts);
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(text(locale, "job"), opening.job().title()));
        facts.add(new Fact(text(locale, "employer"), opening.employer().name()));
        var interview = proposal.interview();
        if (news == ProposalNews.INTERVIEW && interview != null) {
            facts.add(new Fact(
                    text(locale, "when"),
                    texts.text(
                            locale,
                            "proposals.mail.moment",
                            formats.fullDate(OfficeTime.dayOf(interview.at())),
                            formats.time(interview.at()))));
            facts.add(new Fact(text(locale, "where"), interview.place()));
        }
        var trial = proposal.trial();
        if (news == ProposalNews.TRIAL && trial != null) {
            facts.add(new Fact(text(locale, "from"), formats.fullDate(trial.from())));
            facts.add(new Fact(text(locale, "until"), formats.fullDate(trial.until())));
        }
        var hiring = proposal.hiring();
        if (news == ProposalNews.HIRED && hiring != null) {
            facts.add(new Fact(text(locale, "from"), formats.fullDate(hiring.startsOn())));
        }
        return facts;
    }

    private String text(Locale locale, String fact) {
        return texts.text(locale, "proposals.mail.fact." + fact);
    }
}

package org.jobcenterportal.appointments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jobcenterportal.messaging.Fact;
import org.jobcenterportal.messaging.LetterPaper;
import org.jobcenterportal.messaging.MailAction;
import org.jobcenterportal.messaging.MailContent;
import org.jobcenterportal.messaging.MessageDraft;
import org.jobcenterportal.messaging.Outbox;
import org.jobcenterportal.messaging.Recipient;
import org.jobcenterportal.messaging.Recipients;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.uikit.Texts;
import org.springframework.stereotype.Component;

/** What the portal writes to people who are invited to choose a time, in their language and in the same transaction. */
@Component
class NominationMails {

    private static final String INVITED = "appointments.kind.nominated";
    private static final String REMINDED = "appointments.kind.nomination-reminder";
    private static final String TIMES = "appointments.kind.nomination-times";
    private static final String TANDEM = "appointments.kind.nomination-tandem";
    private static final String WITHDRAWN = "appointments.kind.nomination-withdrawn";

    private final Outbox outbox;
    private final LetterPaper paper;
    private final Recipients recipients;
    private final StaffDirectory staff;
    private final NominationLinks links;
    private final Couples couples;
    private final Texts texts;

    NominationMails(
            Outbox outbox,
            LetterPaper paper,
            Recipients recipients,
            StaffDirectory staff,
            NominationLinks links,
            Couples couples,
            Texts texts) {
        this.outbox = outbox;
        this.paper = paper;
        this.recipients = recipients;
        this.staff = staff;
        this.links = links;
        this.couples = couples;
        this.texts = texts;
    }

    /** Sends the invitation; says whether there is an address to which it can go. */
    boolean invite(Nomination nomination, Instant now) {
        return send(nomination, INVITED, "invited", now);
    }

    /** Once, some days later. */
    boolean remind(Nomination nomination, Instant now) {
        return send(nomination, REMINDED, "reminded", now);
    }

    /** The counsellor would like to take part; the citizen decides. */
    boolean tellOfTandem(Nomination nomination, Instant now) {
        return send(nomination, TANDEM, "tandem", now);
    }

    /** The counsellor has released times for a conversation of three. */
    boolean tellOfTimes(Nomination nomination, Instant now) {
        return send(nomination, TIMES, "times", now);
    }

    /** The office has taken the suggestion back; what has not gone out yet stays here. */
    void withdrawn(Nomination nomination, Instant now) {
        takeBack(nomination);
        send(nomination, WITHDRAWN, "withdrawn", now);
    }

    /** Nothing more needs to be said: it has been answered. */
    void takeBack(Nomination nomination) {
        List.of(INVITED, REMINDED, TANDEM, TIMES)
                .forEach(kind -> outbox.withdraw(nomination.id().value(), kind));
    }

    /** The invitation as a letter says it. */
    Optional<InvitationLetter> letter(Nomination nomination) {
        return recipients
                .addressee(nomination.person().value())
                .map(recipient -> new InvitationLetter(
                        recipient.name(),
                        recipient.languageTag(),
                        content(nomination, recipient, "invited"),
                        recipient.letter() != null));
    }

    /** The same on paper, with a QR code that leads to the answers; empty where no address is known. */
    Optional<byte[]> paper(Nomination nomination, Instant now) {
        return recipients
                .addressee(nomination.person().value())
                .filter(recipient -> recipient.letter() != null)
                .map(recipient -> paper.pdf(new MessageDraft(
                        INVITED,
                        null,
                        recipient.name(),
                        Locale.forLanguageTag(recipient.languageTag()),
                        content(nomination, recipient, "invited"),
                        null,
                        now,
                        nomination.id().value(),
                        recipient.person(),
                        recipient.isProtected(),
                        recipient.letter(),
                        null)));
    }

    private boolean send(Nomination nomination, String kind, String what, Instant now) {
        var draft = recipients
                .addressee(nomination.person().value())
                .flatMap(recipient -> recipient.draft(
                        kind,
                        content(nomination, recipient, what),
                        null,
                        now,
                        nomination.id().value()));
        draft.ifPresent(outbox::enqueue);
        return draft.isPresent();
    }

    private MailContent content(Nomination nomination, Recipient recipient, String what) {
        var words = new Words(Locale.forLanguageTag(recipient.languageTag()));
        var counsellor = staff.get(nomination.nominatedBy());
        var paragraphs = new ArrayList<String>();
        paragraphs.add(words.text(what + ".text", counsellor.name().full()));
        var facts = new ArrayList<Fact>();
        var actions = new ArrayList<MailAction>();
        if (nomination.state().isOpen()) {
            if (couples.other(nomination).isPresent()) {
                paragraphs.add(words.text("together"));
            }
            if (!nomination.suggestion().topic().isSensitive()) {
                paragraphs.add(words.text("note", nomination.suggestion().note().value()));
                facts.add(new Fact(
                        words.text("fact.topic"),
                        texts.text(
                                words.locale,
                                "enum.Topic." + nomination.suggestion().topic())));
            }
            facts.add(new Fact(words.text("fact.until"), words.text("until", nomination.expiresAt())));
            actions.add(new MailAction(words.text("action"), links.address(nomination)));
        }
        return new MailContent(
                words.text(what + ".subject"),
                words.text(what + ".preheader"),
                words.text(what + ".title"),
                paragraphs,
                facts,
                actions,
                !nomination.voluntary().hasLegalConsequences());
    }

    /** The words of one mail in the language of its reader. */
    private final class Words {

        private static final String MAIL = "appointments.nominationMail.";

        private final Locale locale;

        private Words(Locale locale) {
            this.locale = locale;
        }

        private String text(String key, Object... arguments) {
            return texts.text(locale, MAIL + key, arguments);
        }
    }
}

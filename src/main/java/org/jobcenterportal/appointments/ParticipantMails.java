package org.jobcenterportal.appointments;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.identity.PublicAddress;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.messaging.CalendarEvent;
import org.jobcenterportal.messaging.Fact;
import org.jobcenterportal.messaging.MailAction;
import org.jobcenterportal.messaging.MailContent;
import org.jobcenterportal.messaging.MessageDraft;
import org.jobcenterportal.messaging.Outbox;
import org.jobcenterportal.messaging.Recipients;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the portal writes to those who take part besides the citizen: each her own message, each her own link. */
@Component
class ParticipantMails {

    private final Outbox outbox;
    private final Recipients recipients;
    private final StaffDirectory staff;
    private final ParticipantLinks links;
    private final ConsultationPost post;
    private final PublicAddress portal;
    private final Texts texts;

    ParticipantMails(
            Outbox outbox,
            Recipients recipients,
            StaffDirectory staff,
            ParticipantLinks links,
            ConsultationPost post,
            PublicAddress portal,
            Texts texts) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.staff = staff;
        this.links = links;
        this.post = post;
        this.portal = portal;
        this.texts = texts;
    }

    /** What a message tells; each has texts of its own. */
    private enum Told {
        /** The other parent is asked. */
        INVITED("appointments.kind.participant-invited"),
        /** The reader takes part. */
        BOOKED("appointments.kind.participant-booked"),
        MOVED("appointments.kind.participant-moved"),
        CALLED_OFF("appointments.kind.participant-called-off"),
        /** The reader no longer takes part. */
        OUT("appointments.kind.participant-out"),
        /** Somebody else takes part from now on. */
        COMES("appointments.kind.participant-comes"),
        /** Whoever held it has cancelled for herself; the reader's conversation goes on in her own name. */
        GOES_ON("appointments.kind.participant-goes-on"),
        /** Somebody else no longer takes part; the conversation stands. */
        LEFT("appointments.kind.participant-left");

        private final String kind;

        Told(String kind) {
            this.kind = kind;
        }
    }

    /** Asks the other parent; says whether there is an address. */
    boolean invite(BcaConsultation consultation, Participant partner, Instant now) {
        return send(Told.INVITED, consultation, partner, null, null, now);
    }

    /** Confirms to somebody who takes part, with an entry for her calendar. */
    void booked(BcaConsultation consultation, Participant participant, Instant now) {
        send(Told.BOOKED, consultation, participant, CalendarEvent.Method.REQUEST, null, now);
    }

    /** The consultant of a tandem gets the entry as well. */
    void tellConsultant(BcaConsultation consultation, Instant now) {
        sendToStaff(Told.BOOKED, consultation, consultation.consultant(), CalendarEvent.Method.REQUEST, null, now);
    }

    void moved(BcaConsultation consultation, TimeSlot before, List<Participant> all, Instant now) {
        all.forEach(one -> send(Told.MOVED, consultation, one, CalendarEvent.Method.REQUEST, before, now));
        if (isTandem(all)) {
            sendToStaff(Told.MOVED, consultation, consultation.consultant(), CalendarEvent.Method.REQUEST, before, now);
        }
    }

    void calledOff(BcaConsultation consultation, List<Participant> all, Instant now) {
        all.forEach(one -> send(Told.CALLED_OFF, consultation, one, CalendarEvent.Method.CANCEL, null, now));
        if (isTandem(all)) {
            sendToStaff(
                    Told.CALLED_OFF, consultation, consultation.consultant(), CalendarEvent.Method.CANCEL, null, now);
        }
    }

    /** Somebody takes part from now on: the citizen learns it. */
    void comes(BcaConsultation consultation, Instant now) {
        sendToPerson(Told.COMES, consultation, consultation.party(), portal.of("/meine/termine"), null, null, now);
    }

    /** Her conversation goes on as one of her own: this entry leaves her calendar, and another one has come. */
    void goesOn(BcaConsultation cancelled, Participant partner, URI own, Instant now) {
        sendToPerson(Told.GOES_ON, cancelled, partner.party(), own.toString(), CalendarEvent.Method.CANCEL, null, now);
    }

    /** Somebody no longer takes part: her calendar forgets it, and the conversation goes on without her. */
    void left(BcaConsultation consultation, Participant participant, Instant now) {
        send(Told.OUT, consultation, participant, CalendarEvent.Method.CANCEL, null, now);
        sendToPerson(Told.LEFT, consultation, consultation.party(), portal.of("/meine/termine"), null, null, now);
        if (participant.kind() == Participant.Kind.COUNSELLOR) {
            sendToStaff(Told.LEFT, consultation, consultation.consultant(), null, null, now);
        }
    }

    private static boolean isTandem(List<Participant> all) {
        return all.stream().anyMatch(one -> one.kind() == Participant.Kind.COUNSELLOR);
    }

    private boolean send(
            Told told,
            BcaConsultation consultation,
            Participant participant,
            CalendarEvent.@Nullable Method method,
            @Nullable TimeSlot before,
            Instant now) {
        return switch (participant.kind()) {
            case COUNSELLOR -> sendToStaff(told, consultation, new StaffId(participant.party()), method, before, now);
            case PARTNER ->
                sendToPerson(
                        told,
                        consultation,
                        participant.party(),
                        links.address(participant, consultation).toString(),
                        method,
                        before,
                        now);
        };
    }

    private boolean sendToPerson(
            Told told,
            BcaConsultation consultation,
            UUID person,
            String action,
            CalendarEvent.@Nullable Method method,
            @Nullable TimeSlot before,
            Instant now) {
        var draft = recipients.addressee(person).flatMap(recipient -> {
            var words = new Words(Locale.forLanguageTag(recipient.languageTag()), told, "person");
            return recipient.draft(
                    told.kind,
                    words.content(consultation, before, action),
                    calendar(consultation, method, told, words),
                    now,
                    consultation.id().value());
        });
        draft.ifPresent(outbox::enqueue);
        return draft.isPresent();
    }

    private boolean sendToStaff(
            Told told,
            BcaConsultation consultation,
            StaffId colleague,
            CalendarEvent.@Nullable Method method,
            @Nullable TimeSlot before,
            Instant now) {
        var details = staff.get(colleague);
        var words = new Words(Locale.GERMAN, told, "staff");
        var email = Optional.ofNullable(details.email());
        email.ifPresent(address ->
                outbox.enqueue(draft(told, consultation, address, details.name().full(), words, method, before, now)));
        return email.isPresent();
    }

    private MessageDraft draft(
            Told told,
            BcaConsultation consultation,
            EmailAddress address,
            String name,
            Words words,
            CalendarEvent.@Nullable Method method,
            @Nullable TimeSlot before,
            Instant now) {
        return new MessageDraft(
                told.kind,
                address,
                name,
                words.locale,
                words.content(consultation, before, portal.of("/intern/vormerkungen")),
                calendar(consultation, method, told, words),
                now,
                consultation.id().value());
    }

    /** The same entry as the citizen's, in the reader's words. Whoever leaves alone gets a higher number than hers. */
    private @Nullable CalendarEvent calendar(
            BcaConsultation consultation, CalendarEvent.@Nullable Method method, Told told, Words words) {
        if (method == null) {
            return null;
        }
        var entry = post.calendar(consultation, method);
        return new CalendarEvent(
                entry.uid(),
                told == Told.OUT ? entry.sequence() + 1 : entry.sequence(),
                method,
                entry.slot(),
                texts.text(words.locale, "appointments.mail.calendar.summary"),
                entry.location(),
                texts.text(
                        words.locale,
                        "appointments.mail.calendar.description",
                        consultation.code().value()),
                null);
    }

    /** The words of one message in the language of its reader. */
    private final class Words {

        private static final String MAIL = "appointments.participantMail.";

        private final Locale locale;
        private final Told told;
        private final String reader;

        private Words(Locale locale, Told told, String reader) {
            this.locale = locale;
            this.told = told;
            this.reader = reader;
        }

        private MailContent content(BcaConsultation consultation, @Nullable TimeSlot before, String action) {
            var facts = new ArrayList<Fact>();
            facts.add(fact("when", when(consultation.slot())));
            if (before != null) {
                facts.add(fact("before", when(before)));
            }
            facts.add(fact("code", consultation.code().value()));
            return new MailContent(
                    text(told + ".subject"),
                    text(told + ".preheader"),
                    text(told + ".title"),
                    List.of(text(told + "." + reader)),
                    facts,
                    List.of(new MailAction(text("action." + reader), URI.create(action))),
                    !consultation.voluntary().hasLegalConsequences());
        }

        private String text(String key) {
            return texts.text(locale, MAIL + key);
        }

        private Fact fact(String label, String value) {
            return new Fact(texts.text(locale, "appointments.mail.fact." + label), value);
        }

        private String when(TimeSlot slot) {
            return texts.text(locale, "appointments.mail.when", slot.start(), slot.end());
        }
    }
}

package org.jobcenterportal.appointments;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.messaging.CalendarEvent;
import org.jobcenterportal.messaging.DueTimes;
import org.jobcenterportal.messaging.Fact;
import org.jobcenterportal.messaging.LetterAddress;
import org.jobcenterportal.messaging.MailAction;
import org.jobcenterportal.messaging.MailContent;
import org.jobcenterportal.messaging.MessageDraft;
import org.jobcenterportal.messaging.Outbox;
import org.jobcenterportal.messaging.ReceiptCode;
import org.jobcenterportal.messaging.Receipts;
import org.jobcenterportal.messaging.Recipients;
import org.jobcenterportal.messaging.SafeTime;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.VenueId;
import org.jobcenterportal.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the portal writes to people about their consultation, in their language and in the same transaction. */
@Component
class ConsultationMails {

    private static final String OFFERED_AGAIN = "appointments.kind.offered-again";
    private static final String REMINDER = "appointments.kind.reminder";
    private static final String EARLIER = "appointments.kind.earlier";
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Outbox outbox;
    private final Recipients recipients;
    private final Texts texts;
    private final TimetableBoard board;
    private final ConsultationLinks links;
    private final AnswerLinks answerLinks;
    private final ConsultationReminders reminders;
    private final Receipts receipts;
    private final EarlierLinks earlierLinks;
    private final DueTimes dueTimes;
    private final URI portal;

    ConsultationMails(
            Outbox outbox,
            Recipients recipients,
            Texts texts,
            TimetableBoard board,
            ConsultationLinks links,
            AnswerLinks answerLinks,
            ConsultationReminders reminders,
            Receipts receipts,
            EarlierLinks earlierLinks,
            DueTimes dueTimes,
            @Value("${portal.public-url}") URI portal) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.texts = texts;
        this.board = board;
        this.links = links;
        this.answerLinks = answerLinks;
        this.reminders = reminders;
        this.receipts = receipts;
        this.earlierLinks = earlierLinks;
        this.dueTimes = dueTimes;
        this.portal = portal;
    }

    /** A consultation has been entered: the confirmation, or for a visitor the mail with the link that makes it one. */
    void entered(BcaConsultation consultation, Instant now) {
        if (consultation.state() == ConsultationState.RESERVED) {
            reserved(consultation, now);
        } else {
            booked(consultation, now);
        }
    }

    /** The consultation is certain, with an entry for the calendar. */
    void booked(BcaConsultation consultation, Instant now) {
        var receipt = receipt("appointments.receipt.booked", consultation, now);
        sendWithReminders(
                consultation,
                "appointments.kind.booked",
                calendar(consultation, CalendarEvent.Method.REQUEST),
                now,
                words -> {
                    var facts = facts(consultation, words);
                    facts.add(words.fact("code", consultation.code().value()));
                    facts.add(words.fact("receipt", receipt.value()));
                    return words.content(
                            "booked",
                            List.of(words.text("booked.text"), words.text("booked.next." + consultation.way())),
                            facts,
                            actions(consultation, words),
                            consultation);
                });
    }

    /** There is another time; the entry in the calendar moves with it. */
    void moved(BcaConsultation consultation, TimeSlot before, Instant now) {
        var receipt = receipt("appointments.receipt.moved", consultation, now);
        withdrawReminders(consultation);
        sendWithReminders(
                consultation,
                "appointments.kind.moved",
                calendar(consultation, CalendarEvent.Method.REQUEST),
                now,
                words -> {
                    var facts = facts(consultation, words);
                    facts.add(words.fact("before", words.when(before)));
                    facts.add(words.fact("code", consultation.code().value()));
                    facts.add(words.fact("receipt", receipt.value()));
                    return words.content(
                            "moved",
                            List.of(words.text("moved.text"), words.text("booked.next." + consultation.way())),
                            facts,
                            actions(consultation, words),
                            consultation);
                });
    }

    /** The time is cancelled; the entry goes out of the calendar. */
    void cancelled(BcaConsultation consultation, Instant now) {
        var receipt = receipt("appointments.receipt.cancelled", consultation, now);
        withdrawReminders(consultation);
        send(
                consultation,
                "appointments.kind.cancelled",
                calendar(consultation, CalendarEvent.Method.CANCEL),
                now,
                words -> words.content(
                        "cancelled",
                        List.of(words.text("cancelled.text", now)),
                        List.of(
                                words.fact("when", words.when(consultation)),
                                words.fact("code", consultation.code().value()),
                                words.fact("receipt", receipt.value())),
                        List.of(words.action("cancelled.action", portal.resolve("/beratung"))),
                        consultation));
    }

    /**
     * The office has given it another person, place or time: the mail says what changed and who did it. Unless the citizen
     * has asked for it, it leads to where she says that it suits, takes another time or cancels.
     */
    void changedByOffice(
            BcaConsultation consultation,
            ConsultationMoves.Before before,
            ConsultationMoves.Reason reason,
            String byName,
            Instant now) {
        var isNewTime = !before.slot().equals(consultation.slot());
        var change = reason == ConsultationMoves.Reason.ASKED_FOR
                ? OfficeChangeMail.MOVED_FOR
                : isNewTime ? OfficeChangeMail.NEW_TIME : OfficeChangeMail.STAND_IN;
        var receipt = receipt("appointments.receipt.moved", consultation, now);
        withdrawReminders(consultation);
        sendWithReminders(
                consultation, change.kind, calendar(consultation, CalendarEvent.Method.REQUEST), now, words -> {
                    var facts = facts(consultation, words);
                    if (isNewTime) {
                        var slot = before.slot();
                        facts.add(words.fact("before", words.text("when", slot.start(), slot.end())));
                    }
                    if (!before.consultant().equals(consultation.consultant())) {
                        facts.add(words.fact("withBefore", words.who(before.consultant())));
                    }
                    facts.add(words.fact("code", consultation.code().value()));
                    facts.add(words.fact("receipt", receipt.value()));
                    return words.content(
                            change.words,
                            List.of(
                                    words.text(change.words + ".text", byName),
                                    words.text("changed.choice"),
                                    words.text("booked.next." + consultation.way())),
                            facts,
                            List.of(words.action(
                                    change.words + ".action",
                                    change == OfficeChangeMail.MOVED_FOR
                                            ? links.address(consultation)
                                            : links.changeAddress(consultation))),
                            consultation);
                });
    }

    /** Somebody in the office has cancelled it for the citizen; the mail names who. */
    void cancelledByOffice(BcaConsultation consultation, String byName, Instant now) {
        var receipt = receipt("appointments.receipt.cancelled", consultation, now);
        withdrawReminders(consultation);
        send(
                consultation,
                "appointments.kind.cancelled-for",
                calendar(consultation, CalendarEvent.Method.CANCEL),
                now,
                words -> words.content(
                        "cancelled",
                        List.of(words.text("cancelledFor.text", byName), words.text("cancelled.text", now)),
                        List.of(
                                words.fact("when", words.when(consultation)),
                                words.fact("code", consultation.code().value()),
                                words.fact("receipt", receipt.value())),
                        List.of(words.action("cancelled.action", portal.resolve("/beratung"))),
                        consultation));
    }

    /** It is held in another room: time and code stay. */
    void relocated(BcaConsultation consultation, String before, Instant now) {
        withdrawReminders(consultation);
        sendWithReminders(
                consultation,
                "appointments.kind.relocated",
                calendar(consultation, CalendarEvent.Method.REQUEST),
                now,
                words -> {
                    var facts = facts(consultation, words);
                    facts.add(words.fact("before", before));
                    facts.add(words.fact("code", consultation.code().value()));
                    return words.content(
                            "relocated",
                            List.of(words.text("relocated.text")),
                            facts,
                            List.of(words.action("booked.action", links.address(consultation))),
                            consultation);
                });
    }

    /** The office cannot hold the time and asks to choose another; the old one stands until then. */
    void asksToMove(BcaConsultation consultation, Instant standsUntil, Instant now) {
        send(consultation, "appointments.kind.asks-to-move", null, now, words -> {
            var facts = facts(consultation, words);
            facts.add(words.fact("code", consultation.code().value()));
            return words.content(
                    "asksToMove",
                    List.of(words.text("asksToMove.text"), words.text("asksToMove.until", standsUntil)),
                    facts,
                    List.of(
                            words.action("asksToMove.action", links.movingAddress(consultation)),
                            words.action("booked.action", links.address(consultation))),
                    consultation);
        });
    }

    /** Nobody has chosen another time: the old one is over, and the way to a new one stays open. */
    void ended(BcaConsultation consultation, Instant now) {
        withdrawReminders(consultation);
        send(
                consultation,
                "appointments.kind.ended",
                calendar(consultation, CalendarEvent.Method.CANCEL),
                now,
                words -> words.content(
                        "ended",
                        List.of(words.text("ended.text"), words.text("ended.next")),
                        List.of(
                                words.fact("when", words.when(consultation)),
                                words.fact("code", consultation.code().value())),
                        List.of(words.action("cancelled.action", portal.resolve("/beratung"))),
                        consultation));
    }

    /** Whether a mail about it reaches her; a letter may come too late. */
    boolean reaches(BcaConsultation consultation) {
        return addressee(consultation).filter(to -> to.email() != null).isPresent();
    }

    /** Where it is held, in the language of the citizen. */
    String where(BcaConsultation consultation) {
        return new Words(consultation).where(consultation);
    }

    /** Nobody came or answered: the next morning another time is offered, without any reproach. */
    void offeredAgain(BcaConsultation consultation, Instant now) {
        var morning = OfficeTime.dayOf(now)
                .plusDays(1)
                .atTime(MORNING)
                .atZone(OfficeTime.ZONE)
                .toInstant();
        send(
                consultation,
                OFFERED_AGAIN,
                null,
                morning,
                words -> words.content(
                        "offeredAgain",
                        List.of(words.text("offeredAgain.text"), words.text("offeredAgain.next")),
                        List.of(words.fact("when", words.when(consultation))),
                        List.of(words.action("offeredAgain.action", portal.resolve("/beratung"))),
                        consultation));
    }

    /** An earlier time is held for her: one link, and nothing happens unless she opens it and says yes. */
    void earlierOffered(BcaConsultation consultation, EarlierOffer offer, Instant dueAt) {
        var words = new Words(consultation);
        var content = words.content(
                "earlier",
                List.of(words.text("earlier.text"), words.text("earlier.until", offer.expiresAt())),
                List.of(
                        words.fact("earlier", words.when(offer.slot())),
                        words.fact("where", words.where(consultation.way(), offer.venue(), offer.room())),
                        words.fact("now", words.when(consultation))),
                List.of(words.action("earlier.action", earlierLinks.address(offer))),
                consultation);
        addressee(consultation)
                .ifPresent(to -> outbox.enqueue(
                        to.message(consultation, EARLIER, words.locale, content, null, dueAt, offer.expiresAt())));
    }

    /** When she can be asked before an offer ends: by e-mail, not at night, and only in her safe times. */
    Optional<Instant> canBeAsked(BcaConsultation consultation, Instant now, Instant until) {
        return addressee(consultation)
                .filter(to -> to.email() != null)
                .flatMap(to -> dueTimes.allowed(now, until, to.safeTimes()));
    }

    /** The offer has ended: a message that has not gone out yet is no longer true. */
    void withdrawEarlier(ConsultationId consultation) {
        outbox.withdraw(consultation.value(), EARLIER);
    }

    /** Whether there is an address to which the portal can write at once; a letter takes too long. */
    boolean reachesByEmail(BcaConsultation consultation) {
        return addressee(consultation).filter(to -> to.email() != null).isPresent();
    }

    /** It was a slip: the offer is no longer needed, if it has not gone out yet. */
    void withdrawOffer(BcaConsultation consultation) {
        outbox.withdraw(consultation.id().value(), OFFERED_AGAIN);
    }

    /** There is nothing to be reminded of, or it is not wished. */
    void withdrawReminders(BcaConsultation consultation) {
        outbox.withdraw(consultation.id().value(), REMINDER);
    }

    /** It stands again, or reminders are wished again: those that are still to come. */
    void remind(BcaConsultation consultation, Instant now) {
        addressee(consultation).ifPresent(to -> outbox.enqueueAll(reminders(consultation, to, now)));
    }

    /** The entry for the calendar, as neutral as the subject: others may see it. */
    CalendarEvent calendar(BcaConsultation consultation, CalendarEvent.Method method) {
        var words = new Words(consultation);
        return new CalendarEvent(
                consultation.id().value() + "@"
                        + Optional.ofNullable(portal.getHost()).orElse("portal"),
                consultation.calendarSequence(),
                method,
                consultation.slot(),
                words.text("calendar.summary"),
                words.where(consultation),
                words.text("calendar.description", consultation.code().value()),
                null);
    }

    private void reserved(BcaConsultation consultation, Instant now) {
        var until = consultation.reservedUntil();
        if (until == null) {
            throw new IllegalArgumentException("A reservation has an end: " + consultation.id());
        }
        send(
                consultation,
                "appointments.kind.reserved",
                null,
                now,
                words -> words.content(
                        "reserved",
                        List.of(
                                words.text(
                                        "reserved.text",
                                        Duration.between(now, until)
                                                .plusSeconds(59)
                                                .toMinutes()),
                                words.text("reserved.until", until),
                                words.text("reserved.notYou")),
                        facts(consultation, words),
                        List.of(words.action("reserved.action", links.address(consultation))),
                        consultation));
    }

    private List<Fact> facts(BcaConsultation consultation, Words words) {
        var facts = new ArrayList<Fact>();
        facts.add(words.fact("when", words.when(consultation)));
        facts.add(words.fact("with", words.who(consultation)));
        facts.add(words.fact("where", words.where(consultation)));
        if (!consultation.topic().isSensitive()) {
            facts.add(words.fact("topic", texts.text(words.locale, "enum.Topic." + consultation.topic())));
        }
        return facts;
    }

    private List<MailAction> actions(BcaConsultation consultation, Words words) {
        return List.of(
                words.action("booked.action", links.address(consultation)),
                words.action("booked.move", links.movingAddress(consultation)));
    }

    private void send(
            BcaConsultation consultation,
            String kind,
            @Nullable CalendarEvent calendar,
            Instant dueAt,
            Function<Words, MailContent> content) {
        var words = new Words(consultation);
        addressee(consultation)
                .ifPresent(to -> outbox.enqueue(
                        to.message(consultation, kind, words.locale, content.apply(words), calendar, dueAt, null)));
    }

    /** All in one batch, so that reminders cost the database no further question. */
    private void sendWithReminders(
            BcaConsultation consultation,
            String kind,
            CalendarEvent calendar,
            Instant now,
            Function<Words, MailContent> content) {
        var words = new Words(consultation);
        addressee(consultation).ifPresent(to -> {
            var all = new ArrayList<MessageDraft>();
            all.add(to.message(consultation, kind, words.locale, content.apply(words), calendar, now, null));
            all.addAll(reminders(consultation, to, now));
            outbox.enqueueAll(all);
        });
    }

    private List<MessageDraft> reminders(BcaConsultation consultation, Addressee to, Instant now) {
        var words = new Words(consultation);
        var start = consultation.slot().start();
        return reminders.of(consultation, to.email() == null, to.safeTimes(), now).stream()
                .map(due -> to.message(
                        consultation, REMINDER, words.locale, reminder(consultation, words, due), null, due, start))
                .toList();
    }

    /** Three answers of equal weight; whoever opens one has not given it yet. */
    private MailContent reminder(BcaConsultation consultation, Words words, Instant due) {
        var kind = OfficeTime.dayOf(due).equals(consultation.slot().day()) ? "reminderToday" : "reminder";
        var facts = facts(consultation, words);
        facts.add(words.fact("code", consultation.code().value()));
        return words.content(
                        kind,
                        List.of(words.text("reminder.text"), words.text("reminder.answer")),
                        facts,
                        List.of(
                                words.action("reminder.coming", answerLinks.address(consultation, Answer.COMING)),
                                words.action(
                                        "reminder.notComing", answerLinks.address(consultation, Answer.NOT_COMING)),
                                words.action("reminder.callMe", answerLinks.address(consultation, Answer.CALL_ME))),
                        consultation)
                .withEqualActions();
    }

    private ReceiptCode receipt(String kind, BcaConsultation consultation, Instant now) {
        return receipts.issue(
                kind,
                consultation.id().value(),
                String.join(
                        "|",
                        consultation.id().value().toString(),
                        consultation.state().name(),
                        consultation.slot().toString(),
                        consultation.consultant().value().toString(),
                        consultation.venue().value().toString(),
                        consultation.way().name(),
                        now.toString()));
    }

    /** By e-mail where there is one that is wished, else by letter; nobody if neither reaches her. */
    private Optional<Addressee> addressee(BcaConsultation consultation) {
        return switch (consultation.holder()) {
            case Holder.Person(var person) ->
                recipients
                        .recipient(person.value())
                        .filter(recipient -> recipient.email() != null || recipient.letter() != null)
                        .map(recipient -> new Addressee(
                                recipient.email(),
                                recipient.email() == null ? recipient.letter() : null,
                                recipient.name(),
                                recipient.person(),
                                recipient.isProtected(),
                                recipient.safeTimes()));
            case Holder.WithAccount(var account, var name, var email) ->
                Optional.ofNullable(email).map(known -> new Addressee(known, null, name, null, false, List.of()));
            case Holder.Visitor(var name, var email) ->
                Optional.of(new Addressee(email, null, name, null, false, List.of()));
            case Holder.Caller caller -> Optional.empty();
        };
    }

    /** What the mails about a change by the office are called, by their kind and in the texts. */
    private enum OfficeChangeMail {
        STAND_IN("appointments.kind.stand-in", "standIn"),
        NEW_TIME("appointments.kind.new-time", "newTime"),
        MOVED_FOR("appointments.kind.moved-for", "movedFor");

        private final String kind;
        private final String words;

        OfficeChangeMail(String kind, String words) {
            this.kind = kind;
            this.words = words;
        }
    }

    private record Addressee(
            @Nullable EmailAddress email,
            @Nullable LetterAddress letter,
            String name,
            @Nullable UUID person,
            boolean discreet,
            List<SafeTime> safeTimes) {

        MessageDraft message(
                BcaConsultation consultation,
                String kind,
                Locale locale,
                MailContent content,
                @Nullable CalendarEvent calendar,
                Instant dueAt,
                @Nullable Instant expiresAt) {
            return new MessageDraft(
                    kind,
                    email,
                    name,
                    locale,
                    content,
                    calendar,
                    dueAt,
                    consultation.id().value(),
                    person,
                    discreet,
                    letter,
                    expiresAt);
        }
    }

    /** The words of one mail in the language of its reader. */
    private final class Words {

        private static final String MAIL = "appointments.mail.";

        private final Locale locale;

        private Words(BcaConsultation consultation) {
            locale = Locale.forLanguageTag(consultation.languageTag());
        }

        String text(String key, Object... arguments) {
            return texts.text(locale, MAIL + key, arguments);
        }

        Fact fact(String label, String value) {
            return new Fact(text("fact." + label), value);
        }

        MailAction action(String key, URI address) {
            return new MailAction(text(key), address);
        }

        MailContent content(
                String kind,
                List<String> paragraphs,
                List<Fact> facts,
                List<MailAction> actions,
                BcaConsultation consultation) {
            return new MailContent(
                    text(kind + ".subject", consultation.slot().start()),
                    text(kind + ".preheader", consultation.code().value()),
                    text(kind + ".title"),
                    paragraphs,
                    facts,
                    actions,
                    !consultation.voluntary().hasLegalConsequences());
        }

        String when(BcaConsultation consultation) {
            return when(consultation.slot());
        }

        String when(TimeSlot slot) {
            return text("when", slot.start(), slot.end());
        }

        String who(BcaConsultation consultation) {
            return who(consultation.consultant());
        }

        String who(StaffId id) {
            var consultant = board.timetable().consultant(id);
            return text("with", consultant.name().full(), consultant.function());
        }

        String where(BcaConsultation consultation) {
            return where(consultation.way(), consultation.venue(), consultation.room());
        }

        String where(Way way, VenueId house, @Nullable String room) {
            var venue = board.timetable().venue(house);
            return switch (way) {
                case ON_SITE ->
                    room == null
                            ? text("where.ON_SITE", venue.address().oneLine())
                            : text("where.room", venue.address().oneLine(), room);
                case PHONE, VIDEO, CALLBACK -> text("where." + way);
            };
        }
    }
}

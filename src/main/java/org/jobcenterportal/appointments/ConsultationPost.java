package org.jobcenterportal.appointments;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.messaging.CalendarEvent;
import org.jobcenterportal.messaging.MailContent;
import org.jobcenterportal.messaging.MessageDraft;
import org.jobcenterportal.messaging.Outbox;
import org.jobcenterportal.messaging.ReceiptCode;
import org.jobcenterportal.messaging.Receipts;
import org.jobcenterportal.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Brings messages about a consultation on their way, with reminders, calendar entry and receipt; all into the outbox. */
@Component
class ConsultationPost {

    private static final String REMINDER = "appointments.kind.reminder";

    private final Outbox outbox;
    private final Addressees addressees;
    private final Texts texts;
    private final TimetableBoard board;
    private final AnswerLinks answerLinks;
    private final ConsultationReminders reminderTimes;
    private final Receipts receipts;
    private final URI portal;

    ConsultationPost(
            Outbox outbox,
            Addressees addressees,
            Texts texts,
            TimetableBoard board,
            AnswerLinks answerLinks,
            ConsultationReminders reminderTimes,
            Receipts receipts,
            @Value("${portal.public-url}") URI portal) {
        this.outbox = outbox;
        this.addressees = addressees;
        this.texts = texts;
        this.board = board;
        this.answerLinks = answerLinks;
        this.reminderTimes = reminderTimes;
        this.receipts = receipts;
        this.portal = portal;
    }

    /** The words for its reader. */
    MailWords words(BcaConsultation consultation) {
        return new MailWords(texts, board.timetable(), consultation);
    }

    /** What has not gone out yet is no longer true; says whether there was such a message. */
    boolean withdraw(ConsultationId consultation, String kind) {
        return outbox.withdraw(consultation.value(), kind) > 0;
    }

    /** A message that is true only until a moment. */
    void sendUntil(
            BcaConsultation consultation,
            String kind,
            Instant dueAt,
            Instant expiresAt,
            Function<MailWords, MailContent> content) {
        var words = words(consultation);
        addressees
                .of(consultation)
                .ifPresent(to -> outbox.enqueue(
                        to.message(consultation, kind, words.locale(), content.apply(words), null, dueAt, expiresAt)));
    }

    void send(
            BcaConsultation consultation,
            String kind,
            @Nullable CalendarEvent calendar,
            Instant dueAt,
            Function<MailWords, MailContent> content) {
        var words = words(consultation);
        addressees
                .of(consultation)
                .ifPresent(to -> outbox.enqueue(
                        to.message(consultation, kind, words.locale(), content.apply(words), calendar, dueAt, null)));
    }

    /** All in one batch, so that reminders cost the database no further question. */
    void sendWithReminders(
            BcaConsultation consultation,
            String kind,
            CalendarEvent calendar,
            Instant now,
            Function<MailWords, MailContent> content) {
        var words = words(consultation);
        addressees.of(consultation).ifPresent(to -> {
            var all = new ArrayList<MessageDraft>();
            all.add(to.message(consultation, kind, words.locale(), content.apply(words), calendar, now, null));
            all.addAll(reminders(consultation, to, now));
            outbox.enqueueAll(all);
        });
    }

    /** There is nothing to be reminded of, or it is not wished. */
    void withdrawReminders(BcaConsultation consultation) {
        outbox.withdraw(consultation.id().value(), REMINDER);
    }

    /** It stands again, or reminders are wished again: those that are still to come. */
    void remind(BcaConsultation consultation, Instant now) {
        addressees.of(consultation).ifPresent(to -> outbox.enqueueAll(reminders(consultation, to, now)));
    }

    /** The entry for the calendar, as neutral as the subject: others may see it. */
    CalendarEvent calendar(BcaConsultation consultation, CalendarEvent.Method method) {
        var words = words(consultation);
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

    ReceiptCode receipt(String kind, BcaConsultation consultation, Instant now) {
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

    private List<MessageDraft> reminders(BcaConsultation consultation, Addressee to, Instant now) {
        var words = words(consultation);
        var start = consultation.slot().start();
        return reminderTimes.of(consultation, to.email() == null, to.safeTimes(), now).stream()
                .map(due -> to.message(
                        consultation, REMINDER, words.locale(), reminder(consultation, words, due), null, due, start))
                .toList();
    }

    /** Three answers of equal weight; whoever opens one has not given it yet. */
    private MailContent reminder(BcaConsultation consultation, MailWords words, Instant due) {
        var kind = OfficeTime.dayOf(due).equals(consultation.slot().day()) ? "reminderToday" : "reminder";
        var facts = words.facts(consultation);
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
}

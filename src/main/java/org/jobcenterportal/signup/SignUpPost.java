package org.jobcenterportal.signup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventChanged;
import org.jobcenterportal.messaging.CalendarEvent;
import org.jobcenterportal.messaging.Outbox;
import org.jobcenterportal.messaging.ReceiptCode;
import org.jobcenterportal.messaging.Receipts;
import org.jobcenterportal.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the portal writes to those who come to an event, in the transaction of what it tells. */
@Component
class SignUpPost {

    private static final List<String> NO_LONGER_TRUE = List.of("confirm", "waiting", "offered");

    private final Outbox outbox;
    private final SignUpReaders readers;
    private final SignUpReminders reminders;
    private final SignUpCalendar calendar;
    private final SignUpDeputies deputies;
    private final RegistrationLinks links;
    private final Receipts receipts;
    private final Texts texts;

    SignUpPost(
            Outbox outbox,
            SignUpReaders readers,
            SignUpReminders reminders,
            SignUpCalendar calendar,
            SignUpDeputies deputies,
            RegistrationLinks links,
            Receipts receipts,
            Texts texts) {
        this.outbox = outbox;
        this.readers = readers;
        this.reminders = reminders;
        this.calendar = calendar;
        this.deputies = deputies;
        this.links = links;
        this.receipts = receipts;
        this.texts = texts;
    }

    /** Whether anything reaches her in writing. */
    boolean isWrittenTo(EventRegistration registration) {
        return readers.of(registration).isPresent();
    }

    /** Her places are held until she opens the link. */
    void toConfirm(EventRegistration registration, EventCard event, Instant now) {
        readers.of(registration).ifPresent(to -> {
            var words = new SignUpWords(texts, to.locale(), event);
            outbox.enqueue(to.message(
                    "confirm",
                    registration,
                    words.content(
                            "confirm",
                            List.of(words.text("confirm.text", heldUntil(registration, now))),
                            words.facts(registration),
                            links.address(registration, event)),
                    null,
                    now,
                    registration.heldUntil()));
        });
    }

    /** She has confirmed her address or taken what was offered: what was written to her of that does not hold any more. */
    void signedUpAfterAll(EventRegistration registration, EventCard event, Instant now) {
        NO_LONGER_TRUE.forEach(kind -> withdraw(registration, kind));
        signedUp(registration, event, now);
    }

    /** She has a place, or stands in the line. */
    void signedUp(EventRegistration registration, EventCard event, Instant now) {
        if (registration.state() == RegistrationState.WAITLISTED) {
            send(registration, event, "waiting", null, now, List.of());
            return;
        }
        var receipt = receipt("signup.receipt.registered", registration, event, now);
        readers.of(registration).ifPresent(to -> {
            var words = new SignUpWords(texts, to.locale(), event);
            var facts = new ArrayList<>(words.factsForTheDay(registration));
            facts.add(words.fact("receipt", receipt.value()));
            var content = words.content(
                    "registered",
                    List.of(words.text("registered.text"), words.text("registered.signOff")),
                    facts,
                    links.address(registration, event));
            outbox.enqueue(to.message(
                    "registered",
                    registration,
                    content,
                    calendar.entry(registration, event, to.locale(), CalendarEvent.Method.REQUEST),
                    now,
                    null));
        });
        reminders.plan(registration, event, now);
        deputies.needed(registration, event, now);
    }

    /** Somebody has typed her address again: only she reads that there is a registration already. */
    void already(EventRegistration registration, EventCard event, Instant now) {
        var kind = registration.state() == RegistrationState.WAITLISTED ? "waiting" : "already";
        withdraw(registration, kind);
        send(registration, event, kind, null, now, List.of());
    }

    /** The same while she has not opened the link yet: it is good for longer. */
    void toConfirmAgain(EventRegistration registration, EventCard event, Instant now) {
        withdraw(registration, "confirm");
        toConfirm(registration, event, now);
    }

    /** Everything that she waits for is kept for her. */
    void offered(EventRegistration registration, EventCard event, Instant until, Instant now) {
        readers.of(registration).ifPresent(to -> {
            var words = new SignUpWords(texts, to.locale(), event);
            outbox.enqueue(to.message(
                    "offered",
                    registration,
                    words.content(
                            "offered",
                            List.of(words.text("offered.text"), words.text("offered.until", until)),
                            words.facts(registration),
                            links.address(registration, event)),
                    null,
                    now,
                    until));
        });
    }

    void offerOver(EventRegistration registration, EventCard event, Instant now) {
        withdraw(registration, "offered");
        send(registration, event, "offer-over", null, now, List.of());
    }

    /** It is over for her before it began. */
    void ended(EventRegistration registration, EventCard event, CancelReason reason, Instant now) {
        reminders.withdraw(registration);
        NO_LONGER_TRUE.forEach(kind -> withdraw(registration, kind));
        switch (reason) {
            case SIGNED_OFF -> {
                receipt("signup.receipt.signedOff", registration, event, now);
                send(registration, event, "signed-off", CalendarEvent.Method.CANCEL, now, List.of());
            }
            case OFFERS_UNANSWERED, NO_PLACE -> send(registration, event, "no-place", null, now, List.of());
            case DECLINED, NOT_CONFIRMED, RECORDED_IN_ERROR, EVENT_CANCELLED, INVITATION_OVER -> {}
        }
    }

    /** Time, place or something else of the event is different. */
    void changed(EventRegistration registration, EventCard event, EventChanged change, Instant now) {
        var told = change.told();
        reminders.withdraw(registration);
        if (!told.isEmpty()) {
            var method = registration.state() == RegistrationState.REGISTERED ? CalendarEvent.Method.REQUEST : null;
            readers.of(registration).ifPresent(to -> {
                var words = new SignUpWords(texts, to.locale(), event);
                var what = told.stream()
                        .sorted()
                        .map(field -> texts.text(to.locale(), "enum.ChangedField." + field))
                        .toList();
                enqueue(
                        to,
                        registration,
                        event,
                        "changed",
                        method,
                        now,
                        withNote(List.of(words.text("changed.text", String.join(", ", what))), change.note()));
            });
        }
        reminders.plan(registration, event, now);
        if (registration.state() == RegistrationState.REGISTERED
                && !change.before().equals(event.when())) {
            deputies.released(registration, event, change.before(), now);
            deputies.needed(registration, event, now);
        }
    }

    void postponed(EventRegistration registration, EventCard event, String note, Instant now) {
        reminders.withdraw(registration);
        var method = registration.state() == RegistrationState.REGISTERED ? CalendarEvent.Method.CANCEL : null;
        send(registration, event, "postponed", method, now, List.of(note));
        if (registration.state() == RegistrationState.REGISTERED) {
            deputies.released(registration, event, event.when(), now);
        }
    }

    void eventCancelled(EventRegistration registration, EventCard event, String note, Instant now) {
        reminders.withdraw(registration);
        NO_LONGER_TRUE.forEach(kind -> withdraw(registration, kind));
        send(registration, event, "cancelled", CalendarEvent.Method.CANCEL, now, List.of(note));
    }

    /** She need not be reminded any more. */
    void withdrawReminders(EventRegistration registration) {
        reminders.withdraw(registration);
    }

    private void send(
            EventRegistration registration,
            EventCard event,
            String kind,
            CalendarEvent.@Nullable Method method,
            Instant now,
            List<String> notes) {
        readers.of(registration).ifPresent(to -> {
            var words = new SignUpWords(texts, to.locale(), event);
            var paragraphs = new ArrayList<String>();
            paragraphs.add(words.text(kind + ".text"));
            paragraphs.addAll(notes);
            enqueue(to, registration, event, kind, method, now, paragraphs);
        });
    }

    private void enqueue(
            SignUpReader to,
            EventRegistration registration,
            EventCard event,
            String kind,
            CalendarEvent.@Nullable Method method,
            Instant now,
            List<String> paragraphs) {
        var words = new SignUpWords(texts, to.locale(), event);
        outbox.enqueue(to.message(
                kind,
                registration,
                words.content(
                        kind,
                        paragraphs,
                        kind.equals("changed") && registration.isCertain()
                                ? words.factsForTheDay(registration)
                                : words.facts(registration),
                        links.address(registration, event)),
                method == null ? null : calendar.entry(registration, event, to.locale(), method),
                now,
                null));
    }

    private void withdraw(EventRegistration registration, String kind) {
        outbox.withdraw(registration.id().value(), SignUpReader.KIND + kind);
    }

    private ReceiptCode receipt(String kind, EventRegistration registration, EventCard event, Instant now) {
        return receipts.issue(
                kind,
                registration.id().value(),
                String.join(
                        "|",
                        registration.id().value().toString(),
                        registration.state().name(),
                        event.id().value().toString(),
                        event.when().toString(),
                        now.toString()));
    }

    private static Instant heldUntil(EventRegistration registration, Instant now) {
        return Optional.ofNullable(registration.heldUntil()).orElse(now);
    }

    private static List<String> withNote(List<String> paragraphs, @Nullable String note) {
        return note == null || note.isBlank()
                ? paragraphs
                : Stream.concat(paragraphs.stream(), Stream.of(note)).toList();
    }
}

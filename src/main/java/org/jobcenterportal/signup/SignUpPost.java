package org.jobcenterportal.signup;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobcenterportal.events.ChangedField;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventPlace;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.OfficeTime;
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
import org.jobcenterportal.messaging.Recipient;
import org.jobcenterportal.messaging.Recipients;
import org.jobcenterportal.messaging.SafeTime;
import org.jobcenterportal.organisation.DeputyTerm;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the portal writes to those who come to an event, in the transaction of what it tells. */
@Component
class SignUpPost {

    private static final String REMINDER = "reminder";
    private static final Duration AFTER_SIGN_UP = Duration.ofDays(1);
    private static final List<String> NO_LONGER_TRUE = List.of("confirm", "waiting", "offered");

    private final Outbox outbox;
    private final Recipients recipients;
    private final StaffDirectory staff;
    private final RegistrationLinks links;
    private final Receipts receipts;
    private final DueTimes dueTimes;
    private final Texts texts;
    private final URI portal;

    SignUpPost(
            Outbox outbox,
            Recipients recipients,
            StaffDirectory staff,
            RegistrationLinks links,
            Receipts receipts,
            DueTimes dueTimes,
            Texts texts,
            @Value("${portal.public-url}") URI portal) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.staff = staff;
        this.links = links;
        this.receipts = receipts;
        this.dueTimes = dueTimes;
        this.texts = texts;
        this.portal = portal;
    }

    /** Whether anything reaches her in writing. */
    boolean isWrittenTo(EventRegistration registration) {
        return reader(registration).isPresent();
    }

    /** Her places are held until she opens the link. */
    void toConfirm(EventRegistration registration, EventCard event, Instant now) {
        reader(registration).ifPresent(to -> {
            var words = new Words(to, event);
            outbox.enqueue(to.message(
                    "confirm",
                    registration,
                    words.content(
                            "confirm",
                            List.of(words.text("confirm.text", heldUntil(registration, now))),
                            words.facts(registration, false),
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
        reader(registration).ifPresent(to -> {
            var words = new Words(to, event);
            var facts = words.facts(registration, true);
            facts.add(words.fact("code", registration.code().value()));
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
                    calendar(registration, event, words, CalendarEvent.Method.REQUEST),
                    now,
                    null));
        });
        remind(registration, event, now);
        tellDeputies(registration, event, now);
    }

    /** Everything that she waits for is kept for her. */
    void offered(EventRegistration registration, EventCard event, Instant until, Instant now) {
        reader(registration).ifPresent(to -> {
            var words = new Words(to, event);
            outbox.enqueue(to.message(
                    "offered",
                    registration,
                    words.content(
                            "offered",
                            List.of(words.text("offered.text"), words.text("offered.until", until)),
                            words.facts(registration, false),
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
        withdrawReminders(registration);
        NO_LONGER_TRUE.forEach(kind -> withdraw(registration, kind));
        switch (reason) {
            case SIGNED_OFF -> {
                receipt("signup.receipt.signedOff", registration, event, now);
                send(registration, event, "signed-off", CalendarEvent.Method.CANCEL, now, List.of());
            }
            case OFFERS_UNANSWERED, NO_PLACE -> send(registration, event, "no-place", null, now, List.of());
            case DECLINED, NOT_CONFIRMED, RECORDED_IN_ERROR, EVENT_CANCELLED -> {}
        }
    }

    /** Time, place or something else of the event is different. */
    void changed(
            EventRegistration registration,
            EventCard event,
            Set<ChangedField> told,
            @Nullable String note,
            Instant now) {
        withdrawReminders(registration);
        if (!told.isEmpty()) {
            var calendar = registration.state() == RegistrationState.REGISTERED ? CalendarEvent.Method.REQUEST : null;
            reader(registration).ifPresent(to -> {
                var words = new Words(to, event);
                var what = told.stream()
                        .sorted()
                        .map(field -> texts.text(to.locale(), "enum.ChangedField." + field))
                        .toList();
                enqueue(
                        to,
                        registration,
                        event,
                        "changed",
                        calendar,
                        now,
                        withNote(List.of(words.text("changed.text", String.join(", ", what))), note));
            });
        }
        remind(registration, event, now);
    }

    void postponed(EventRegistration registration, EventCard event, String note, Instant now) {
        withdrawReminders(registration);
        var calendar = registration.state() == RegistrationState.REGISTERED ? CalendarEvent.Method.CANCEL : null;
        send(registration, event, "postponed", calendar, now, List.of(note));
    }

    void eventCancelled(EventRegistration registration, EventCard event, String note, Instant now) {
        withdrawReminders(registration);
        NO_LONGER_TRUE.forEach(kind -> withdraw(registration, kind));
        send(registration, event, "cancelled", CalendarEvent.Method.CANCEL, now, List.of(note));
    }

    void withdrawReminders(EventRegistration registration) {
        withdraw(registration, REMINDER);
    }

    /** The entry for the calendar of whoever asks for it on the screen. */
    CalendarEvent calendar(EventRegistration registration, EventCard event, Locale locale) {
        return calendar(registration, event, new Words(Reader.unnamed(locale), event), CalendarEvent.Method.REQUEST);
    }

    private void send(
            EventRegistration registration,
            EventCard event,
            String kind,
            CalendarEvent.@Nullable Method calendar,
            Instant now,
            List<String> notes) {
        reader(registration).ifPresent(to -> {
            var words = new Words(to, event);
            var paragraphs = new ArrayList<String>();
            paragraphs.add(words.text(kind + ".text"));
            paragraphs.addAll(notes);
            enqueue(to, registration, event, kind, calendar, now, paragraphs);
        });
    }

    private void enqueue(
            Reader to,
            EventRegistration registration,
            EventCard event,
            String kind,
            CalendarEvent.@Nullable Method calendar,
            Instant now,
            List<String> paragraphs) {
        var words = new Words(to, event);
        outbox.enqueue(to.message(
                kind,
                registration,
                words.content(kind, paragraphs, words.facts(registration, false), links.address(registration, event)),
                calendar == null ? null : calendar(registration, event, words, calendar),
                now,
                null));
    }

    /** Two days before, and in the morning of the day. */
    private void remind(EventRegistration registration, EventCard event, Instant now) {
        if (registration.state() != RegistrationState.REGISTERED || registration.heldUntil() != null) {
            return;
        }
        reader(registration).filter(to -> to.email() != null).ifPresent(to -> {
            var start = event.when().start();
            var day = OfficeTime.at(start);
            var words = new Words(to, event);
            var facts = words.facts(registration, true);
            facts.add(words.fact("code", registration.code().value()));
            var content = words.content(
                    REMINDER, List.of(words.text("reminder.text")), facts, links.address(registration, event));
            outbox.enqueueAll(Stream.of(day.minusDays(2).toInstant(), dueTimes.morningOf(day.toLocalDate()))
                    .filter(wished -> !wished.isBefore(now.plus(AFTER_SIGN_UP)))
                    .map(wished -> dueTimes.allowed(wished, start, to.safeTimes()))
                    .flatMap(Optional::stream)
                    .distinct()
                    .map(due -> to.message(REMINDER, registration, content, null, due, start))
                    .toList());
        });
    }

    /** Whoever stands in for a colleague knows that she is away meanwhile. */
    private void tellDeputies(EventRegistration registration, EventCard event, Instant now) {
        if (!(registration.holder() instanceof Holder.Colleague(var id))) {
            return;
        }
        var colleague = staff.get(id);
        staff.deputyTerms(event.when().day()).stream()
                .filter(term -> term.colleague().id().equals(id))
                .map(DeputyTerm::deputy)
                .filter(deputy -> deputy.email() != null)
                .forEach(deputy -> {
                    var to = Reader.of(deputy);
                    var words = new Words(to, event);
                    outbox.enqueue(to.message(
                            "deputy",
                            registration,
                            new MailContent(
                                    words.text("deputy.subject", event.when().start()),
                                    words.text("deputy.preheader"),
                                    words.text("deputy.title"),
                                    List.of(words.text(
                                            "deputy.text", colleague.name().full())),
                                    List.of(words.fact("when", words.when())),
                                    List.of(),
                                    false),
                            null,
                            now,
                            event.when().end()));
                });
    }

    private void withdraw(EventRegistration registration, String kind) {
        outbox.withdraw(registration.id().value(), Reader.KIND + kind);
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

    /** As neutral as the subject: others may see a calendar. */
    private CalendarEvent calendar(
            EventRegistration registration, EventCard event, Words words, CalendarEvent.Method method) {
        return new CalendarEvent(
                registration.id().value() + "@"
                        + Optional.ofNullable(portal.getHost()).orElse("portal"),
                registration.calendarSequence(),
                method,
                event.when(),
                words.text("calendar.summary"),
                words.where(),
                words.text("calendar.description", registration.code().value()),
                null);
    }

    private static Instant heldUntil(EventRegistration registration, Instant now) {
        return Optional.ofNullable(registration.heldUntil()).orElse(now);
    }

    private static List<String> withNote(List<String> paragraphs, @Nullable String note) {
        return note == null || note.isBlank()
                ? paragraphs
                : Stream.concat(paragraphs.stream(), Stream.of(note)).toList();
    }

    private Optional<Reader> reader(EventRegistration registration) {
        return switch (registration.holder()) {
            case Holder.Person(var person) ->
                recipients
                        .addressee(person.value())
                        .filter(recipient -> recipient.email() != null || recipient.letter() != null)
                        .map(Reader::of);
            case Holder.WithAccount(var account, var name, var email) ->
                Optional.ofNullable(email).map(known -> Reader.of(known, name, registration.language()));
            case Holder.Visitor(var name, var email, var phone, var fallback) ->
                Optional.ofNullable(email).map(known -> Reader.of(known, name, registration.language()));
            case Holder.Colleague(var id) ->
                Optional.of(staff.get(id))
                        .filter(known -> known.email() != null)
                        .map(Reader::of);
        };
    }

    /** Whom a message reaches, by e-mail or by letter, and when it may. */
    private record Reader(
            @Nullable EmailAddress email,
            @Nullable LetterAddress letter,
            String name,
            @Nullable UUID person,
            boolean discreet,
            List<SafeTime> safeTimes,
            Locale locale) {

        static final String KIND = "signup.kind.";

        static Reader of(EmailAddress email, String name, Locale locale) {
            return new Reader(email, null, name, null, false, List.of(), locale);
        }

        static Reader of(StaffDetails colleague) {
            return new Reader(colleague.email(), null, colleague.name().full(), null, false, List.of(), Locale.GERMAN);
        }

        static Reader of(Recipient recipient) {
            return new Reader(
                    recipient.email(),
                    recipient.email() == null ? recipient.letter() : null,
                    recipient.name(),
                    recipient.person(),
                    recipient.isProtected(),
                    recipient.safeTimes(),
                    Locale.forLanguageTag(recipient.languageTag()));
        }

        static Reader unnamed(Locale locale) {
            return new Reader(null, null, "", null, false, List.of(), locale);
        }

        MessageDraft message(
                String kind,
                EventRegistration registration,
                MailContent content,
                @Nullable CalendarEvent calendar,
                Instant dueAt,
                @Nullable Instant expiresAt) {
            return new MessageDraft(
                    KIND + kind,
                    email,
                    name,
                    locale,
                    content,
                    calendar,
                    dueAt,
                    registration.id().value(),
                    person,
                    discreet,
                    letter,
                    expiresAt);
        }
    }

    /** The words of one message in the language of its reader. */
    private final class Words {

        private static final String MAIL = "signup.mail.";

        private final Locale locale;
        private final EventCard event;

        private Words(Reader to, EventCard event) {
            this.locale = to.locale();
            this.event = event;
        }

        private String text(String key, Object... arguments) {
            return texts.text(locale, MAIL + key, arguments);
        }

        private Fact fact(String label, String value) {
            return new Fact(text("fact." + label), value);
        }

        private MailContent content(String kind, List<String> paragraphs, List<Fact> facts, URI address) {
            return new MailContent(
                    text(kind + ".subject", event.when().start()),
                    text(kind + ".preheader"),
                    text(kind + ".title"),
                    paragraphs,
                    facts,
                    List.of(new MailAction(text(kind + ".action"), address)),
                    event.isVoluntary());
        }

        /** What, when, where and with what; how one gets there only where it helps. */
        private ArrayList<Fact> facts(EventRegistration registration, boolean withWay) {
            var wish = registration.wish();
            var facts = new ArrayList<Fact>();
            facts.add(fact("what", event.texts().in(locale).title()));
            facts.add(fact("when", when()));
            facts.add(fact("where", where()));
            if (withWay) {
                switch (event.place()) {
                    case EventPlace.Online(var name, var link) -> facts.add(fact("link", link.toString()));
                    case EventPlace.OnSite house -> {
                        if (house.wayThere() != null) {
                            facts.add(fact(
                                    "way",
                                    house.wayThere().length() > 400
                                            ? house.wayThere().substring(0, 400)
                                            : house.wayThere()));
                        }
                    }
                }
            }
            if (wish.companions() > 0) {
                facts.add(fact("places", text("places", wish.places())));
            }
            if (!wish.children().isEmpty()) {
                facts.add(fact("childcare", text("children", wish.children().size())));
            }
            return facts;
        }

        private String when() {
            return text("when", event.when().start(), event.when().end());
        }

        private String where() {
            return switch (event.place()) {
                case EventPlace.Online(var name, var link) ->
                    "Online".equalsIgnoreCase(name) ? name : text("online", name);
                case EventPlace.OnSite house -> {
                    var place = house.room() == null ? house.name() : house.name() + ", " + house.room();
                    yield place + ", " + house.address().oneLine();
                }
            };
        }
    }
}

package org.jobcenterportal.attendance;

import static java.util.stream.Collectors.toMap;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.identity.PublicAddress;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.messaging.DueTimes;
import org.jobcenterportal.messaging.MailAction;
import org.jobcenterportal.messaging.MailContent;
import org.jobcenterportal.messaging.MessageDraft;
import org.jobcenterportal.messaging.Outbox;
import org.jobcenterportal.signup.Registrations;
import org.jobcenterportal.signup.RegistrationsOfTheDay;
import org.jobcenterportal.signup.RegistrationsOfTheDay.Reached;
import org.jobcenterportal.uikit.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes the day of an event, once: whoever was still expected was not there, and whoever was is asked what she thought.
 * The mail is about the event, not about her registration, and its link is made for nobody.
 */
@Component
class DayClosing {

    private static final Period GOOD_FOR = Period.ofDays(14);

    private final Events events;
    private final Registrations registrations;
    private final RegistrationsOfTheDay day;
    private final Guests guests;
    private final AttendanceBook book;
    private final FeedbackBox box;
    private final Outbox outbox;
    private final DueTimes dueTimes;
    private final PublicAddress address;
    private final Texts texts;
    private final Clock clock;

    DayClosing(
            Events events,
            Registrations registrations,
            RegistrationsOfTheDay day,
            Guests guests,
            AttendanceBook book,
            FeedbackBox box,
            Outbox outbox,
            DueTimes dueTimes,
            PublicAddress address,
            Texts texts,
            Clock clock) {
        this.events = events;
        this.registrations = registrations;
        this.day = day;
        this.guests = guests;
        this.book = book;
        this.box = box;
        this.outbox = outbox;
        this.dueTimes = dueTimes;
        this.address = address;
        this.texts = texts;
        this.clock = clock;
    }

    @RepeatedOnContention
    @Transactional
    void close(EventId id) {
        var now = clock.instant();
        var today = OfficeTime.dayOf(now);
        var event = events.find(id).filter(found -> AttendanceState.isDayOver(now, found.when()));
        if (event.isEmpty() || !box.open(id, today, today.plus(GOOD_FOR))) {
            return;
        }
        var recorded = book.of(id).stream().collect(toMap(Attendance::id, Function.identity()));
        for (var row : registrations.of(id)) {
            var guest = new GuestId(row.id().value());
            var found = Optional.ofNullable(recorded.get(guest));
            if (row.state().hasPlace()) {
                guests.settle(
                        guest,
                        found.map(Attendance::state).orElse(AttendanceState.EXPECTED),
                        found.map(Attendance::leftAt).orElse(null),
                        found.map(Attendance::recordedBy).orElse(null));
            }
            if (found.filter(one -> one.state().counts()).isPresent()) {
                day.reached(row.id()).ifPresent(reached -> ask(event.get(), reached, today, now));
            }
        }
    }

    private void ask(EventCard event, Reached reached, LocalDate today, Instant now) {
        var link = URI.create(address.of("/veranstaltungen/rueckmeldung/" + box.newLink(event.id())));
        var reader = reached.language();
        var morning = dueTimes.morningOf(today);
        outbox.enqueue(new MessageDraft(
                "attendance.kind.feedback",
                reached.email(),
                reached.name(),
                reader,
                new MailContent(
                        texts.text(reader, "attendance.mail.subject"),
                        texts.text(reader, "attendance.mail.preheader"),
                        texts.text(reader, "attendance.mail.title"),
                        List.of(
                                texts.text(
                                        reader,
                                        "attendance.mail.text",
                                        event.texts().in(reader).title()),
                                texts.text(reader, "attendance.mail.anonymous")),
                        List.of(),
                        List.of(new MailAction(texts.text(reader, "attendance.mail.action"), link)),
                        event.isVoluntary()),
                null,
                morning.isBefore(now) ? now : morning,
                event.id().value()));
    }
}

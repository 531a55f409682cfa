package org.jobcenterportal.attendance;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobcenterportal.attendance.ExpectedGuests.ExpectedGuest;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventDesk;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.EventKind;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.invitations.InvitationDesk;
import org.jobcenterportal.invitations.InvitationState;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.signup.CameBy;
import org.jobcenterportal.signup.CancelReason;
import org.jobcenterportal.signup.RegistrationRow;
import org.jobcenterportal.signup.RegistrationState;
import org.jobcenterportal.signup.Registrations;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many came, by kind, hour and channel, and why others did not: about groups, never about a person (F68, F69, S6). */
@Service
@PreAuthorize(EventDesk.HOSTS)
@Transactional(readOnly = true)
public class EventFigures {

    private static final Period COMPARED = Period.ofYears(1);

    private final Events events;
    private final Registrations registrations;
    private final ExpectedGuests expected;
    private final AttendanceBook book;
    private final FeedbackBox feedback;
    private final InvitationDesk invitations;
    private final Clock clock;

    EventFigures(
            Events events,
            Registrations registrations,
            ExpectedGuests expected,
            AttendanceBook book,
            FeedbackBox feedback,
            InvitationDesk invitations,
            Clock clock) {
        this.events = events;
        this.registrations = registrations;
        this.expected = expected;
        this.book = book;
        this.feedback = feedback;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** How an event went; empty where there is none that the reader runs. */
    public Optional<EventReport> of(EventId id) {
        return events.find(id).filter(event -> events.mayRun(event.kind())).map(this::report);
    }

    private EventReport report(EventCard event) {
        var now = clock.instant();
        var since = OfficeTime.dayOf(now).minus(COMPARED);
        var past = events.past(OfficeTime.startOf(since), now).stream()
                .filter(one -> !one.kind().forStaff())
                .filter(one -> AttendanceState.isDayOver(now, one.when()))
                .toList();
        var byKind = new EnumMap<EventKind, Tally>(EventKind.class);
        var byHour = new EnumMap<DayPart, Tally>(DayPart.class);
        var byChannel = new EnumMap<CameBy, Tally>(CameBy.class);
        var all = expected.of(past.stream().map(EventCard::id).toList());
        past.forEach(one -> all.getOrDefault(one.id(), List.of()).forEach(guest -> {
            byKind.merge(one.kind(), guest.tally(), Tally::plus);
            byHour.merge(DayPart.of(one.when().start()), guest.tally(), Tally::plus);
            byChannel.merge(guest.cameBy(), guest.tally(), Tally::plus);
        }));
        return new EventReport(
                counts(event, now),
                HonestRates.of(byKind),
                HonestRates.of(byHour),
                HonestRates.of(byChannel),
                feedback.results(event.id()),
                since);
    }

    private EventReport.Counts counts(EventCard event, Instant now) {
        var rows = registrations.of(event.id());
        var guests = expected.of(List.of(event.id())).getOrDefault(event.id(), List.of());
        var recorded = book.of(event.id());
        return new EventReport.Counts(
                guests.size(),
                (int) guests.stream().filter(ExpectedGuest::came).count(),
                (int) guests.stream().filter(guest -> !guest.came()).count(),
                excused(rows, recorded),
                count(rows, CancelReason.SIGNED_OFF),
                count(rows, CancelReason.EVENT_CANCELLED),
                invitations.counts(event.id()).getOrDefault(InvitationState.UNDELIVERABLE, 0),
                (int) recorded.stream()
                        .filter(Attendance::isWalkIn)
                        .filter(one -> one.state().counts())
                        .count(),
                AttendanceState.isDayOver(now, event.when()));
    }

    /** Who said so before, and who said so on the day. */
    private static int excused(List<RegistrationRow> rows, List<Attendance> recorded) {
        var before = rows.stream()
                .filter(row -> row.state() == RegistrationState.EXCUSED)
                .map(row -> new GuestId(row.id().value()));
        var onTheDay = recorded.stream()
                .filter(row -> row.state() == AttendanceState.EXCUSED)
                .map(Attendance::id);
        return (int) Stream.concat(before, onTheDay).distinct().count();
    }

    private static int count(List<RegistrationRow> rows, CancelReason reason) {
        return (int) rows.stream().filter(row -> row.cancelReason() == reason).count();
    }
}

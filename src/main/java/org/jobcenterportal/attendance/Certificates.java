package org.jobcenterportal.attendance;

import java.net.URI;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobcenterportal.attendance.Guests.Came;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.CurrentCitizen;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventDesk;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.identity.PublicAddress;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.messaging.Fact;
import org.jobcenterportal.messaging.LeafletDraft;
import org.jobcenterportal.messaging.LeafletDraft.Part;
import org.jobcenterportal.messaging.LeafletPaper;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The paper that says that somebody was at an event: for herself, and printed by whoever ran it. Nothing else stands on it. */
@Service
@Transactional(readOnly = true)
public class Certificates {

    private static final Purpose PRINTED = new Purpose("attendance.certificate");

    private final Events events;
    private final AttendanceBook book;
    private final RunsEvents runs;
    private final CitizenDirectory citizens;
    private final CurrentCitizen citizen;
    private final CurrentStaff colleague;
    private final Guests guests;
    private final LeafletPaper paper;
    private final PublicAddress address;
    private final AuditLog audit;
    private final Texts texts;
    private final Clock clock;

    Certificates(
            Events events,
            AttendanceBook book,
            RunsEvents runs,
            CitizenDirectory citizens,
            CurrentCitizen citizen,
            CurrentStaff colleague,
            Guests guests,
            LeafletPaper paper,
            PublicAddress address,
            AuditLog audit,
            Texts texts,
            Clock clock) {
        this.events = events;
        this.book = book;
        this.runs = runs;
        this.citizens = citizens;
        this.citizen = citizen;
        this.colleague = colleague;
        this.guests = guests;
        this.paper = paper;
        this.address = address;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /** An event at which somebody was. */
    public record Attended(GuestId guest, EventCard event, AttendanceState state) {}

    /** At which events the signed-in citizen was, the latest first; none that goes on. */
    @PreAuthorize("hasRole('" + Roles.CITIZEN + "')")
    public List<Attended> mine() {
        return citizen.id().map(this::cameTo).map(this::attended).orElse(List.of());
    }

    /** The signed-in citizen's own paper as PDF. */
    @PreAuthorize("hasRole('" + Roles.CITIZEN + "')")
    public Optional<byte[]> mine(GuestId guest, Locale reader) {
        return mine().stream()
                .filter(one -> one.guest().equals(guest))
                .findFirst()
                .map(one -> pdf(
                        one.event(),
                        one.state(),
                        citizens.card(citizen.id().orElseThrow())
                                .orElseThrow()
                                .name()
                                .full(),
                        reader));
    }

    /** The signed-in colleague's own paper about an event of the house. */
    @PreAuthorize(TrainingRecord.STAFF)
    public Optional<byte[]> ofColleague(GuestId guest, Locale reader) {
        return book.find(guest)
                .filter(row -> colleague.id().equals(row.colleague()))
                .map(Certificates::came)
                .map(List::of)
                .map(this::attended)
                .flatMap(found -> found.stream().findFirst())
                .map(one ->
                        pdf(one.event(), one.state(), colleague.details().name().full(), reader));
    }

    /**
     * A guest's paper, as whoever runs the event prints it; empty before the event is over, and where she was not there, has
     * given no name, or has none for whoever prints it: she prints her own.
     */
    @PreAuthorize(EventDesk.HOSTS)
    public Optional<byte[]> print(EventId id, GuestId guest, Locale reader) {
        var event = runs.find(id).filter(this::isOver);
        var state = stateAt(id, guest);
        if (event.isEmpty() || state.isEmpty()) {
            return Optional.empty();
        }
        audit.read(
                PRINTED,
                guests.find(guest).map(Guest::subjects).orElse(List.of()),
                Map.of("event", id.value().toString()));
        return nameOf(id, guest).map(name -> pdf(event.get(), state.get(), name, reader));
    }

    /** As the door has recorded it, or else as her registration says; empty where she was not there. */
    private Optional<AttendanceState> stateAt(EventId id, GuestId guest) {
        var recorded = book.find(guest).filter(row -> row.event().equals(id));
        var state = recorded.isPresent()
                ? recorded.map(Attendance::state)
                : guests.find(guest).filter(found -> found.event().equals(id)).map(found -> guests.stateOf(guest));
        return state.filter(AttendanceState::counts);
    }

    private Optional<String> nameOf(EventId event, GuestId guest) {
        return guests.listed(event).stream()
                .filter(one -> one.guest().id().equals(guest))
                .findFirst()
                .map(Guests.Listed::name)
                .or(() -> book.find(guest).map(Attendance::name));
    }

    private List<Came> cameTo(PersonId person) {
        var recorded = book.ofPerson(person);
        var known = recorded.stream().map(Attendance::id).toList();
        return Stream.concat(
                        recorded.stream().map(Certificates::came),
                        guests.cameTo(person).stream().filter(one -> !known.contains(one.guest())))
                .toList();
    }

    private static Came came(Attendance row) {
        return new Came(row.id(), row.event(), row.state());
    }

    private List<Attended> attended(List<Came> came) {
        var cards = events.all(came.stream().map(Came::event).toList());
        return came.stream()
                .filter(one -> one.state().counts() && cards.containsKey(one.event()))
                .filter(one -> isOver(cards.get(one.event())))
                .map(one -> new Attended(one.guest(), cards.get(one.event()), one.state()))
                .sorted(Comparator.comparing(
                                (Attended one) -> one.event().when().start())
                        .reversed())
                .toList();
    }

    /** Nobody can say before that she was there until the end. */
    private boolean isOver(EventCard event) {
        return event.when().isOverAt(clock.instant());
    }

    private byte[] pdf(EventCard event, AttendanceState state, @Nullable String name, Locale reader) {
        var formats = Formats.of(reader, texts);
        var title = event.texts().in(reader).title();
        var when = formats.fullDateWithYear(event.when().day());
        return paper.pdf(new LeafletDraft(
                reader,
                texts.text(reader, "attendance.certificate.title"),
                texts.text(reader, "attendance.certificate.lead", name, title),
                List.of(new Part(
                        texts.text(reader, "attendance.certificate.what"),
                        texts.text(
                                reader,
                                state == AttendanceState.LEFT_EARLY
                                        ? "attendance.certificate.partly"
                                        : "attendance.certificate.whole"))),
                List.of(
                        new Fact(texts.text(reader, "attendance.certificate.event"), title),
                        new Fact(
                                texts.text(reader, "attendance.certificate.when"),
                                when + ", " + formats.timeSpan(event.when())),
                        new Fact(
                                texts.text(reader, "attendance.certificate.where"),
                                event.place().name()),
                        new Fact(
                                texts.text(reader, "attendance.certificate.issued"),
                                formats.dateWithYear(OfficeTime.dayOf(clock.instant())))),
                URI.create(address.of("/veranstaltungen/" + event.slug())),
                texts.text(reader, "attendance.certificate.scan"),
                null));
    }
}

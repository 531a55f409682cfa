package org.jobcenterportal.attendance;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jobcenterportal.attendance.AttendanceBook.Move;
import org.jobcenterportal.attendance.DoorOutcome.ChangedMeanwhile;
import org.jobcenterportal.attendance.DoorOutcome.Done;
import org.jobcenterportal.attendance.DoorOutcome.NeedsCorrection;
import org.jobcenterportal.attendance.DoorOutcome.NotFound;
import org.jobcenterportal.attendance.DoorOutcome.NotToday;
import org.jobcenterportal.attendance.DoorOutcome.PlaceGivenBack;
import org.jobcenterportal.attendance.DoorOutcome.PlacePassedOn;
import org.jobcenterportal.attendance.DoorOutcome.PlacesAreKept;
import org.jobcenterportal.attendance.DoorOutcome.RoomIsFull;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventDesk;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of an event: whoever runs it records there who comes, who goes and who is excused (F65, F66). */
@Service
@PreAuthorize(DoorDesk.ROLES)
public class DoorDesk {

    /** Who runs events of any kind. */
    public static final String ROLES = EventDesk.HOSTS;

    private static final Purpose LIST = new Purpose("attendance.door");
    private static final Set<AttendanceState> NOT_YET = Set.of(AttendanceState.EXPECTED, AttendanceState.EXCUSED);
    private static final Set<AttendanceState> RECORDED =
            Set.of(AttendanceState.ATTENDED, AttendanceState.LEFT_EARLY, AttendanceState.EXCUSED);

    private final RunsEvents runs;
    private final Guests guests;
    private final Intake intake;
    private final AttendanceBook book;
    private final DoorLog log;
    private final CurrentStaff colleague;
    private final AuditLog audit;
    private final Clock clock;

    DoorDesk(
            RunsEvents runs,
            Guests guests,
            Intake intake,
            AttendanceBook book,
            DoorLog log,
            CurrentStaff colleague,
            AuditLog audit,
            Clock clock) {
        this.runs = runs;
        this.guests = guests;
        this.intake = intake;
        this.book = book;
        this.log = log;
        this.colleague = colleague;
        this.audit = audit;
        this.clock = clock;
    }

    /** The door as it stands now; empty where there is no such event for the reader. */
    @Transactional(readOnly = true)
    public Optional<DoorPage> open(EventId id) {
        return runs.find(id).map(event -> {
            var now = clock.instant();
            return new DoorPage(
                    event,
                    book.inside(id),
                    guestsOf(event, now),
                    log.open(id),
                    AttendanceState.isDayOf(now, event.when()),
                    event.when().isOverAt(now),
                    AttendanceState.isDayOver(now, event.when()),
                    isReconciled(event, now));
        });
    }

    /** On the day and as long as devices keep what they have noted. */
    private static boolean isReconciled(EventCard event, Instant now) {
        return AttendanceState.isDayOf(now, event.when())
                || AttendanceState.isDayOf(now.minus(Arrival.TERM), event.when());
    }

    /** An event of which the door could be opened, without anybody's name. */
    @Transactional(readOnly = true)
    public Optional<EventCard> event(EventId id) {
        return runs.find(id);
    }

    /** The codes of those who have a place, those who are there already too, and nothing else about them. */
    @Transactional(readOnly = true)
    public Optional<List<DoorCode>> codes(EventId id) {
        return runs.find(id).map(event -> guests.codes(id));
    }

    /** Takes in what a device at the door has noted; empty where there is no such event for who sends it. */
    public Optional<List<EntryAnswer>> takeIn(EventId id, List<Arrival> arrivals) {
        return runs.find(id).map(event -> {
            var by = colleague.id();
            var answers = new ArrayList<EntryAnswer>();
            for (var arrival : arrivals) {
                answers.add(intake.take(id, event.when(), arrival, by, clock.instant(), guests::byCode));
            }
            return List.copyOf(answers);
        });
    }

    /** Records that somebody with a place is there. */
    @RepeatedOnContention
    @Transactional
    public DoorOutcome letIn(EventId id, GuestId guest) {
        return today(
                id,
                event -> guests.find(guest)
                        .filter(found -> found.event().equals(id) && found.claim() == Guest.Claim.PLACE)
                        .map(found -> intake.came(found, clock.instant(), colleague.id(), clock.instant())
                                ? new Done()
                                : (DoorOutcome) new ChangedMeanwhile())
                        .orElseGet(() -> hasPassedOn(id, guest) ? new PlacePassedOn() : new NotFound()));
    }

    /**
     * Lets somebody in who has no registration.
     *
     * @param evenSo although what is free is kept for those who are still expected
     */
    @RepeatedOnContention
    @Transactional
    public DoorOutcome letInWithout(EventId id, WalkInDraft draft, boolean evenSo) {
        return today(id, event -> {
            if (book.find(draft.id()).isPresent()) {
                return new Done();
            }
            var limit = event.capacity().fireLimit();
            var expected = expected(event);
            if (!evenSo
                    && book.inside(id) + draft.heads() <= limit
                    && book.inside(id) + expected + draft.heads() > limit) {
                return new PlacesAreKept(expected);
            }
            if (!book.enterWithin(id, draft.heads(), limit)) {
                return new RoomIsFull(limit);
            }
            walkIn(id, draft, clock.instant());
            return new Done();
        });
    }

    /** Records that somebody goes before the end. */
    @RepeatedOnContention
    @Transactional
    public DoorOutcome leave(EventId id, GuestId guest) {
        return today(
                id,
                event -> move(
                        id,
                        guest,
                        Set.of(AttendanceState.ATTENDED),
                        found -> step(AttendanceState.LEFT_EARLY, found.arrivedAt(), clock.instant()),
                        found -> book.leave(id, found.heads())));
    }

    /** Records that somebody has said that she cannot come; before it begins, her place goes to the next in the line. */
    @RepeatedOnContention
    @Transactional
    public DoorOutcome excuse(EventId id, GuestId guest) {
        return today(
                id,
                event -> guests.find(guest)
                        .filter(found -> found.event().equals(id))
                        .map(found -> {
                            book.expect(found, colleague.id(), clock.instant());
                            var outcome = move(
                                    id,
                                    guest,
                                    Set.of(AttendanceState.EXPECTED),
                                    row -> step(AttendanceState.EXCUSED, null, null),
                                    row -> {});
                            return outcome instanceof Done
                                            && clock.instant()
                                                    .isBefore(event.when().start())
                                            && guests.givesBack(guest, colleague.id())
                                    ? new PlaceGivenBack()
                                    : outcome;
                        })
                        .orElseGet(NotFound::new));
    }

    /** Takes back on the day what was recorded last; not a place that went to the next in the line. */
    @RepeatedOnContention
    @Transactional
    public DoorOutcome undo(EventId id, GuestId guest) {
        return today(id, event -> hasPassedOn(id, guest) ? new PlacePassedOn() : takeBack(id, guest));
    }

    private DoorOutcome takeBack(EventId id, GuestId guest) {
        return move(
                id,
                guest,
                RECORDED,
                found -> found.state() == AttendanceState.LEFT_EARLY
                        ? step(AttendanceState.ATTENDED, found.arrivedAt(), null)
                        : step(withoutHer(guest), null, null),
                found -> {
                    if (found.state() == AttendanceState.ATTENDED) {
                        book.leave(id, found.heads());
                    } else if (found.state() == AttendanceState.LEFT_EARLY) {
                        book.enter(id, found.heads());
                    }
                });
    }

    /** Whoever was excused in time and came in all the same is excused again. */
    private AttendanceState withoutHer(GuestId guest) {
        return guests.stateOf(guest) == AttendanceState.EXCUSED ? AttendanceState.EXCUSED : AttendanceState.EXPECTED;
    }

    private boolean hasPassedOn(EventId id, GuestId guest) {
        return book.find(guest)
                        .filter(row -> row.event().equals(id) && row.state() == AttendanceState.EXCUSED)
                        .isPresent()
                && guests.stateOf(guest) == AttendanceState.EXCUSED;
    }

    /** Decides about an entry of a device that did not fit; once the day is over, only to leave it. */
    @RepeatedOnContention
    @Transactional
    public DoorOutcome decide(EventId id, UUID key, EntryDecision decision) {
        var event = runs.find(id);
        var entry = event.flatMap(found -> log.open(id, key));
        if (entry.isEmpty()) {
            return new NotFound();
        }
        if (decision != EntryDecision.LEAVE
                && AttendanceState.isDayOver(clock.instant(), event.get().when())) {
            return new NeedsCorrection();
        }
        if (!log.decide(key, decision, colleague.id(), clock.instant())) {
            return new ChangedMeanwhile();
        }
        return switch (decision) {
            case LEAVE -> new Done();
            case TAKE_TIME -> takeTime(id, entry.get());
            case LET_IN -> letInAfterAll(id, entry.get());
        };
    }

    private DoorOutcome takeTime(EventId id, OpenEntry entry) {
        var guest = entry.guest();
        if (guest == null) {
            return new NotFound();
        }
        return move(
                id,
                guest,
                Set.of(AttendanceState.ATTENDED, AttendanceState.LEFT_EARLY),
                found -> step(found.state(), entry.arrivedAt(), found.leftAt()),
                found -> {});
    }

    /** With her own registration where it is for this event, as a guest without one where it is not. */
    private DoorOutcome letInAfterAll(EventId id, OpenEntry entry) {
        var own = Optional.ofNullable(entry.guest())
                .flatMap(guests::find)
                .filter(found -> found.event().equals(id));
        if (own.isPresent()) {
            return intake.came(own.get(), entry.arrivedAt(), colleague.id(), clock.instant())
                    ? new Done()
                    : new ChangedMeanwhile();
        }
        var draft = WalkInDraft.of(null, 1);
        // she is in the room already, whatever it may hold
        book.enter(id, 1);
        walkIn(id, draft, entry.arrivedAt());
        return new Done();
    }

    private void walkIn(EventId id, WalkInDraft draft, Instant arrivedAt) {
        var by = colleague.id();
        book.addWalkIn(draft.id(), id, draft.heads(), draft.name(), by, clock.instant());
        book.move(draft.id(), NOT_YET, Move.atTheDoor(AttendanceState.ATTENDED, arrivedAt, null, by, clock.instant()));
    }

    private DoorOutcome move(
            EventId id,
            GuestId guest,
            Collection<AttendanceState> from,
            Function<Attendance, Move> next,
            Consumer<Attendance> then) {
        var found = book.find(guest).filter(row -> row.event().equals(id));
        if (found.isEmpty()) {
            return new NotFound();
        }
        var row = found.get();
        var move = next.apply(row);
        if (!from.contains(row.state()) || !book.move(guest, Set.of(row.state()), move)) {
            return new ChangedMeanwhile();
        }
        then.accept(row);
        if (!row.isWalkIn()) {
            guests.tell(
                    guest,
                    move.to(),
                    colleague.id(),
                    move.to() == AttendanceState.ATTENDED ? move.arrivedAt() : move.leftAt());
        }
        audit.changed(
                "attendance.recorded",
                guests.find(guest).map(Guest::subjects).orElse(List.of()),
                Map.of("event", id.value().toString(), "state", move.to().name()));
        return new Done();
    }

    private Move step(AttendanceState to, @Nullable Instant arrivedAt, @Nullable Instant leftAt) {
        return Move.atTheDoor(to, arrivedAt, leftAt, colleague.id(), clock.instant());
    }

    private DoorOutcome today(EventId id, Function<EventCard, DoorOutcome> action) {
        var event = runs.find(id);
        if (event.isEmpty()) {
            return new NotFound();
        }
        return AttendanceState.isDayOf(clock.instant(), event.get().when())
                ? action.apply(event.get())
                : new NotToday();
    }

    private int expected(EventCard event) {
        var recorded = book.of(event.id());
        var known = recorded.stream()
                .filter(row -> row.state() != AttendanceState.EXPECTED)
                .map(Attendance::id)
                .toList();
        return guests.withPlace(event.id()).stream()
                .filter(guest -> !known.contains(guest.id()))
                .mapToInt(Guest::heads)
                .sum();
    }

    private List<DoorGuest> guestsOf(EventCard event, Instant now) {
        var recorded = book.of(event.id());
        var listed = guests.listed(event.id());
        var subjects = listed.stream()
                .flatMap(one -> one.guest().subjects().stream())
                .distinct()
                .toList();
        audit.read(LIST, subjects, Map.of("event", event.id().value().toString()));
        var all = new ArrayList<DoorGuest>();
        for (var one : listed) {
            var row = recorded.stream()
                    .filter(found -> found.id().equals(one.guest().id()))
                    .findFirst();
            if (one.guest().claim() != Guest.Claim.PLACE
                    && row.filter(found -> found.state() != AttendanceState.EXPECTED)
                            .isEmpty()) {
                continue;
            }
            all.add(new DoorGuest(
                    one.guest().id(),
                    one.isProtected() ? null : one.name(),
                    one.isProtected(),
                    one.code(),
                    one.guest().heads(),
                    row.map(Attendance::state).orElse(one.state()).at(now, event.when()),
                    row.map(Attendance::arrivedAt).orElse(null),
                    false));
        }
        recorded.stream()
                .filter(Attendance::isWalkIn)
                .filter(row -> row.state().counts())
                .map(row -> new DoorGuest(
                        row.id(), row.name(), false, null, row.heads(), row.state(), row.arrivedAt(), true))
                .forEach(all::add);
        all.sort(comparing(DoorGuest::name, nullsLast(String.CASE_INSENSITIVE_ORDER)));
        return all;
    }
}

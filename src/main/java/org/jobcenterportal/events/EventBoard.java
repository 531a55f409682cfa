package org.jobcenterportal.events;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jobcenterportal.events.EventPage.EventNews;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.VenueDetails;
import org.jobcenterportal.organisation.Venues;
import org.jobcenterportal.seats.Seats;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The events as colleagues read them: what comes, what is being written, what was; how full each is. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(EventBoard.READERS)
public class EventBoard {

    /** Who runs events, and who tells people of them. */
    public static final String READERS = "hasAnyRole('" + Roles.EQUALITY_OFFICER + "', '" + Roles.TEAM_LEAD + "', '"
            + Roles.MEASURE_MANAGEMENT + "', '" + Roles.EMPLOYER_SERVICE + "', '" + Roles.COUNSELLOR + "', '"
            + Roles.CASE_MANAGER + "', '" + Roles.OUTREACH + "', '" + Roles.STEERING + "')";

    private static final Period BACK = Period.ofMonths(15);
    private static final int NEWS = 8;
    private static final Set<EventState> OVER =
            EnumSet.of(EventState.ENDED, EventState.EVALUATED, EventState.CANCELLED);

    private final EventRegister register;
    private final Events events;
    private final EventDiary diary;
    private final SketchRows sketches;
    private final CurrentStaff colleague;
    private final Seats seats;
    private final StaffDirectory staff;
    private final Venues venues;
    private final Clock clock;

    EventBoard(
            EventRegister register,
            Events events,
            EventDiary diary,
            SketchRows sketches,
            CurrentStaff colleague,
            Seats seats,
            StaffDirectory staff,
            Venues venues,
            Clock clock) {
        this.register = register;
        this.events = events;
        this.diary = diary;
        this.sketches = sketches;
        this.colleague = colleague;
        this.seats = seats;
        this.staff = staff;
        this.venues = venues;
        this.clock = clock;
    }

    /** What stands there; drafts only of kinds that the reader runs. */
    public List<EventRow> on(EventShelf shelf) {
        return switch (shelf) {
            case COMING ->
                rows(register.in(EnumSet.of(
                        EventState.PUBLISHED,
                        EventState.REGISTRATION_CLOSED,
                        EventState.RUNNING,
                        EventState.POSTPONED)));
            case DRAFTS ->
                rows(register.in(EnumSet.of(EventState.DRAFT)).stream()
                        .filter(event -> events.mayRun(event.kind()))
                        .toList());
            case PAST -> {
                var now = OfficeTime.at(clock.instant());
                yield rows(register.begunBetween(
                        OVER, now.minus(BACK).toInstant(), now.plusYears(2).toInstant()));
            }
        };
    }

    /** How much waits for the reader: what is not announced yet, and what was held and is not looked back at. */
    public int waiting() {
        var kinds = Stream.of(EventKind.values()).filter(events::mayRun).toList();
        return kinds.isEmpty()
                ? 0
                : (int) register.countByStateInAndKindIn(EnumSet.of(EventState.DRAFT, EventState.ENDED), kinds)
                        + colleague
                                .find()
                                .map(her -> sketches.count(kinds, her.id()))
                                .orElse(0);
    }

    /** An event with how full it is and what happened; a draft only for who runs such. */
    public Optional<EventPage> page(EventId id) {
        return events.find(id)
                .filter(event -> event.state() != EventState.DRAFT || events.mayRun(event.kind()))
                .map(this::page);
    }

    /** Where an event can take place: the venues that are not over. */
    public List<VenueDetails> venues() {
        var today = OfficeTime.dayOf(clock.instant());
        return venues.all().stream().filter(venue -> !venue.isOverOn(today)).toList();
    }

    /** The names of the teams by their ids, as quotas keep them. */
    public Map<String, String> teams() {
        return staff.everybody().stream()
                .collect(toMap(
                        colleague -> colleague.team().value().toString(), StaffDetails::teamName, (one, other) -> one));
    }

    private EventPage page(EventCard event) {
        var history = diary.of(event.id(), NEWS);
        var names = staff.all(Stream.concat(
                        Stream.of(event.organiser()),
                        history.stream().map(EventHistory::by).filter(Objects::nonNull))
                .toList());
        var parts = new ArrayList<>(event.contingents());
        event.childcare().ifPresent(care -> parts.add(care.contingent()));
        event.interpreting().forEach(beside -> parts.add(beside.contingent()));
        return new EventPage(
                event,
                events.mayRun(event.kind()),
                (int)
                        register
                                .laterOfSeries(event.wholeSeries(), event.when().start(), EventState.STILL_TO_COME)
                                .stream()
                                .filter(later -> !later.equals(event.id()))
                                .count(),
                names.get(event.organiser()).name().full(),
                seats.occupancies(parts),
                event.kind().forStaff() ? teams() : Map.of(),
                history.stream()
                        .map(one -> new EventNews(
                                one.at(),
                                one.what(),
                                one.by() == null
                                        ? null
                                        : names.get(one.by()).name().full(),
                                one.number()))
                        .toList());
    }

    private List<EventRow> rows(Collection<Event> found) {
        var cards = found.stream().map(Event::card).toList();
        var places = seats.occupancies(
                cards.stream().flatMap(event -> event.contingents().stream()).toList());
        return cards.stream()
                .map(event -> new EventRow(event, EventPage.taken(event, places), events.mayRun(event.kind())))
                .toList();
    }
}

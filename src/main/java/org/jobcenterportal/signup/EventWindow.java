package org.jobcenterportal.signup;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobcenterportal.events.Childcare;
import org.jobcenterportal.events.EventAudience;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventFilter;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.EventQuota;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.events.QuotaKind;
import org.jobcenterportal.seats.ContingentId;
import org.jobcenterportal.seats.Occupancy;
import org.jobcenterportal.seats.Seats;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is announced, as visitors, citizens and colleagues find it, with the room that is left. */
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
public class EventWindow {

    private final Events events;
    private final Seats seats;
    private final RegistrationReader reader;
    private final OwnTeam team;
    private final PublicCalendar calendar;
    private final Clock clock;

    EventWindow(
            Events events, Seats seats, RegistrationReader reader, OwnTeam team, PublicCalendar calendar, Clock clock) {
        this.events = events;
        this.seats = seats;
        this.reader = reader;
        this.team = team;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** An event and how much room it has. */
    public record Announced(EventCard event, Room room, boolean takesSignUps) {}

    /**
     * How much room an event has.
     *
     * @param free places that whoever looks could take: a colleague those of her team, where it has some of its own
     * @param kept places that are free, but for the groups of the quotas only
     * @param admitted of how many
     * @param freeChildcare null where none is offered
     */
    public record Room(
            int free, int kept, int admitted, @Nullable Integer freeChildcare) {}

    /** What is still to come, the next first; what only shows that it was called off is left out. */
    public List<Announced> coming() {
        return announced(events.coming(EventFilter.ALL));
    }

    /** The event of an address. */
    public Optional<Announced> find(String slug) {
        return events.bySlug(slug).map(event -> announced(List.of(event)).getFirst());
    }

    /** What is lacking for a wish at present; empty where there is room for it, or it is refused anyway. */
    public Optional<Lacking> lacking(EventId id, Wish wish) {
        return events.find(id)
                .filter(events::isInSight)
                .filter(event -> SignUpRules.refusal(event, wish).isEmpty())
                .flatMap(event ->
                        reader.lacking(event, event.audience() == EventAudience.STAFF ? team.wish(event) : wish));
    }

    /** What everybody may know, as a calendar that can be subscribed; what was called off stays in it, and says so. */
    public RegistrationFile feed(Locale reader) {
        var open = Stream.concat(events.coming(EventFilter.ALL).stream(), events.calledOff().stream())
                .filter(event -> event.audience() == EventAudience.PUBLIC)
                .sorted(Comparator.comparing(event -> event.when().start()))
                .toList();
        return new RegistrationFile("veranstaltungen.ics", calendar.of(open, reader));
    }

    private List<Announced> announced(Collection<EventCard> cards) {
        var now = clock.instant();
        var occupancies = seats.occupancies(cards.stream()
                .flatMap(card -> Stream.of(
                                Stream.of(card.open()),
                                card.quotas().stream().map(EventQuota::contingent),
                                card.childcare().stream().map(Childcare::contingent))
                        .flatMap(contingents -> contingents))
                .toList());
        return cards.stream().map(card -> announced(card, occupancies, now)).toList();
    }

    private Announced announced(EventCard card, Map<ContingentId, Occupancy> occupancies, Instant now) {
        var own = team.places(card);
        var room = new Room(
                room(occupancies.get(own.map(EventQuota::contingent).orElse(card.open()))),
                card.quotasReleasedAt() == null ? kept(card, occupancies) : 0,
                own.map(EventQuota::places).orElse(card.capacity().admitted()),
                card.childcare()
                        .map(care -> room(occupancies.get(care.contingent())))
                        .orElse(null));
        return new Announced(card, room, card.takesSignUpsAt(now));
    }

    private static int kept(EventCard card, Map<ContingentId, Occupancy> occupancies) {
        return card.quotas().stream()
                .filter(quota -> quota.kind() != QuotaKind.TEAM)
                .mapToInt(quota -> room(occupancies.get(quota.contingent())))
                .sum();
    }

    private static int room(@Nullable Occupancy occupancy) {
        return occupancy == null ? 0 : Math.max(0, occupancy.free() - occupancy.inLine());
    }
}

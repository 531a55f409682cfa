package org.jobcenterportal.events;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The events as other rooms read them; nothing is about a person. */
@Service
@InternalUse
@Transactional(readOnly = true)
public class Events {

    private static final Set<EventState> COMING =
            EnumSet.of(EventState.PUBLISHED, EventState.REGISTRATION_CLOSED, EventState.RUNNING, EventState.POSTPONED);
    private static final Set<EventState> PAST = EnumSet.of(EventState.ENDED, EventState.EVALUATED);

    private final EventRegister register;
    private final KnownCards cards;
    private final CurrentUser user;
    private final Clock clock;

    Events(EventRegister register, KnownCards cards, CurrentUser user, Clock clock) {
        this.register = register;
        this.cards = cards;
        this.user = user;
        this.clock = clock;
    }

    /** The event, whoever asks and whatever its state. */
    public Optional<EventCard> find(EventId id) {
        return register.findById(id).map(Event::card);
    }

    /** The same by the shortest way, for whoever has changed no event in her transaction. */
    public Optional<EventCard> current(EventId id) {
        return cards.find(id);
    }

    /** Those of the given events that exist. */
    public Map<EventId, EventCard> all(Collection<EventId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : register.allOf(Set.copyOf(ids)).stream()
                        .map(Event::card)
                        .collect(toMap(EventCard::id, Function.identity()));
    }

    /** The event of this address, if whoever is signed in, or nobody, finds it. */
    public Optional<EventCard> bySlug(String slug) {
        return register.findBySlug(slug).map(Event::card).filter(this::isInSight);
    }

    /** What is announced and not over yet, as far as whoever is signed in, or nobody, finds it; the next first. */
    public List<EventCard> coming(EventFilter filter) {
        return register.notOver(COMING, clock.instant()).stream()
                .map(Event::card)
                .filter(this::isInSight)
                .filter(filter::fits)
                .toList();
    }

    /** What was announced and then called off, until it would have been over, as far as whoever asks finds it. */
    public List<EventCard> calledOff() {
        return register.notOver(EnumSet.of(EventState.CANCELLED), clock.instant()).stream()
                .map(Event::card)
                .filter(this::isInSight)
                .toList();
    }

    /** What took place and began in a span of time, whoever asks; the latest first. */
    public List<EventCard> past(Instant from, Instant until) {
        return register.begunBetween(PAST, from, until).stream()
                .map(Event::card)
                .toList();
    }

    /** What is announced, not called off and begins in a span of time, whoever asks; the next first. */
    public List<EventCard> ahead(Instant from, Instant until) {
        return register.begunBetween(COMING, from, until).reversed().stream()
                .map(Event::card)
                .toList();
    }

    /** Whether whoever is signed in, or nobody, finds an event; those who were invited come by their invitation. */
    public boolean isInSight(EventCard event) {
        if (!event.isAnnounced()) {
            return false;
        }
        return switch (event.audience()) {
            case PUBLIC -> true;
            case SIGNED_IN, TARGET_GROUP -> user.isSignedIn();
            case INVITED -> mayRun(event.kind());
            case STAFF -> Roles.STAFF.stream().anyMatch(user::isInRole);
        };
    }

    /** Whether whoever is signed in runs events of a kind. */
    public boolean mayRun(EventKind kind) {
        return kind.hosts().stream().anyMatch(user::isInRole);
    }
}

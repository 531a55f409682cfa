package org.jobcenterportal.events;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.seats.ContingentId;
import org.jobcenterportal.seats.Seats;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What time does to events: sign-up ends, they begin and end, and what is left of quotas is open to all. Every node may. */
@Component
class EventRounds {

    private static final int PORTION = 100;

    private static final String DUE = """
            select id from event
            where state = 'PUBLISHED' and registration_ends <= :now
                or state in ('PUBLISHED', 'REGISTRATION_CLOSED') and starts_at <= :now
                or state = 'RUNNING' and ends_at <= :now
                or state in ('PUBLISHED', 'REGISTRATION_CLOSED', 'RUNNING', 'POSTPONED')
                    and quotas_released_at is null and quotas_release_at <= :now
            order by starts_at limit :most for update skip locked
            """;

    /** What is kept of quotas that are released already: only for who has a place of it. */
    private static final String RELEASED = """
            select event.id, quota.contingent from event
            join event_quota quota on quota.event_id = event.id
            where event.state in ('PUBLISHED', 'REGISTRATION_CLOSED', 'RUNNING', 'POSTPONED')
                and event.quotas_released_at is not null and quota.places > 0 and quota.kind <> 'TEAM'
            order by event.starts_at, event.id
            """;

    private final EventRegister register;
    private final EventPlaces places;
    private final Seats seats;
    private final EventDiary diary;
    private final JdbcClient database;
    private final Clock clock;

    EventRounds(
            EventRegister register,
            EventPlaces places,
            Seats seats,
            EventDiary diary,
            JdbcClient database,
            Clock clock) {
        this.register = register;
        this.places = places;
        this.seats = seats;
        this.diary = diary;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    @RepeatedOnContention
    @Transactional
    void goRound() {
        var now = clock.instant();
        due(now).forEach(id -> register.lock(id).ifPresent(event -> goOn(event, now)));
        givenBack().forEach(id -> register.lock(id).ifPresent(this::openGivenBack));
    }

    private List<EventId> due(Instant now) {
        return database
                .sql(DUE)
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("most", PORTION)
                .query(UUID.class)
                .list()
                .stream()
                .map(EventId::new)
                .toList();
    }

    private void goOn(Event event, Instant now) {
        if (event.isReleaseDue(now)) {
            release(event, now);
        }
        if (!now.isBefore(event.card().registrationEnds())) {
            note(event, EventStep.REGISTRATION_CLOSED, event.closeRegistration());
        }
        note(event, EventStep.STARTED, event.start(now));
        note(event, EventStep.ENDED, event.end(now));
        register.saveAndFlush(event);
    }

    /** First each quota shrinks to what is taken, then the open places grow by what is left: nothing exists twice. */
    private void release(Event event, Instant now) {
        var released = event.release(shrunk(event), now);
        places.grow(event.card().open(), event.card().openPlaces());
        diary.note(event.id(), EventStep.QUOTAS_RELEASED, null, released);
    }

    /** Events of which somebody has given back a place of a released quota, which newcomers do not find there. */
    private Set<EventId> givenBack() {
        var released = database.sql(RELEASED)
                .query((row, number) -> Map.entry(
                        new EventId(row.getObject(1, UUID.class)), new ContingentId(row.getObject(2, UUID.class))))
                .list();
        var occupancies =
                seats.occupancies(released.stream().map(Map.Entry::getValue).toList());
        return released.stream()
                .filter(part -> occupancies.get(part.getValue()).free() > 0)
                .map(Map.Entry::getKey)
                .collect(toCollection(LinkedHashSet::new));
    }

    private void openGivenBack(Event event) {
        event.openGivenBack(shrunk(event));
        places.grow(event.card().open(), event.card().openPlaces());
        register.saveAndFlush(event);
    }

    private Map<QuotaId, Integer> shrunk(Event event) {
        return event.card().quotas().stream()
                .collect(toMap(EventQuota::id, quota -> places.shrinkToTaken(quota.contingent())));
    }

    private void note(Event event, EventStep what, boolean happened) {
        if (happened) {
            diary.note(event.id(), what, null);
        }
    }
}

package org.jobcenterportal.events;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.kernel.RepeatedOnContention;
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

    private final EventRegister register;
    private final EventPlaces places;
    private final EventDiary diary;
    private final JdbcClient database;
    private final Clock clock;

    EventRounds(EventRegister register, EventPlaces places, EventDiary diary, JdbcClient database, Clock clock) {
        this.register = register;
        this.places = places;
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
        var taken = event.card().quotas().stream()
                .collect(toMap(EventQuota::id, quota -> places.shrinkToTaken(quota.contingent())));
        var released = event.release(taken, now);
        places.grow(event.card().open(), event.card().openPlaces());
        diary.note(event.id(), EventStep.QUOTAS_RELEASED, null, released);
    }

    private void note(Event event, EventStep what, boolean happened) {
        if (happened) {
            diary.note(event.id(), what, null);
        }
    }
}

package org.jobcenterportal.events;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All events. */
interface EventRegister extends Repository<Event, EventId> {

    Event saveAndFlush(Event event);

    List<Event> saveAllAndFlush(Iterable<Event> events);

    Optional<Event> findById(EventId id);

    Optional<Event> findBySlug(String slug);

    boolean existsBySlug(String slug);

    @Query("select e from Event e where e.id in :ids order by e.slot.start")
    List<Event> allOf(Collection<EventId> ids);

    /** Those that have not ended by then, the next first. */
    @Query("select e from Event e where e.state in :states and e.slot.end > :now order by e.slot.start")
    List<Event> notOver(Collection<EventState> states, Instant now);

    /** Those that began in a span of time, the latest first. */
    @Query("select e from Event e where e.state in :states and e.slot.start >= :from and e.slot.start < :until"
            + " order by e.slot.start desc")
    List<Event> begunBetween(Collection<EventState> states, Instant from, Instant until);

    @Query("select e from Event e where e.series = :series or e.id = :series")
    List<Event> ofSeries(EventId series);

    /** What is still to come of a series from a moment on, in the order in which it is locked. */
    @Query("select e.id from Event e where (e.series = :series or e.id = :series) and e.slot.start >= :from"
            + " and e.state in :states order by e.slot.start, e.id")
    List<EventId> laterOfSeries(EventId series, Instant from, Collection<EventState> states);

    /** What an own list shows: those in the given states, the next first. */
    @Query("select e from Event e where e.state in :states order by e.slot.start")
    List<Event> in(Collection<EventState> states);

    long countByStateInAndKindIn(Collection<EventState> states, Collection<EventKind> kinds);

    /** The event, held against every other change until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Event e where e.id = :id")
    Optional<Event> lock(EventId id);
}

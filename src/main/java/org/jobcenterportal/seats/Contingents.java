package org.jobcenterportal.seats;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The counters of the places, each moved by one guarded statement, and the seats that they count. */
@Component
class Contingents {

    private final JdbcClient jdbc;
    private final JdbcTemplate rows;

    Contingents(JdbcClient jdbc, JdbcTemplate rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    void open(ContingentId id, int capacity, Duration offerTime) {
        jdbc.sql("insert into contingent (id, capacity, offer_minutes) values (?, ?, ?)")
                .params(id.value(), capacity, offerTime.toMinutes())
                .update();
    }

    /** Takes places for a newcomer, unless that would pass over somebody who waits. */
    boolean take(ContingentId id, int places) {
        return 1
                == jdbc.sql("""
                        update contingent set taken = taken + :places
                        where id = :id and taken + offered + in_line + :places <= capacity
                        """).param("id", id.value()).param("places", places).update();
    }

    void give(ContingentId id, int places) {
        jdbc.sql("update contingent set taken = taken - ? where id = ?")
                .params(places, id.value())
                .update();
    }

    boolean resize(ContingentId id, int capacity) {
        return 1
                == jdbc.sql(
                                "update contingent set capacity = :capacity where id = :id and taken + offered <= :capacity")
                        .param("id", id.value())
                        .param("capacity", capacity)
                        .update();
    }

    /** Moves the counters by what a step of somebody who waits has changed. */
    void move(ContingentId id, int taken, int offered, int inLine) {
        jdbc.sql("""
                        update contingent set taken = taken + ?, offered = offered + ?, in_line = in_line + ?
                        where id = ?
                        """).params(taken, offered, inLine, id.value()).update();
    }

    /** Locks the contingent before anything about its line is read, and gives out the next position. */
    long nextPosition(ContingentId id) {
        jdbc.sql("update contingent set last_position = last_position + 1 where id = ?")
                .param(id.value())
                .update();
        return jdbc.sql("select last_position from contingent where id = ?")
                .param(id.value())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> unknown(id));
    }

    /** Locks the contingent before anything about its line is read. */
    Locked lock(ContingentId id) {
        return select(id, "for update").orElseThrow(() -> unknown(id));
    }

    /** Locks the contingent unless somebody else is at work on it. */
    Optional<Locked> lockUnlessBusy(ContingentId id) {
        return select(id, "for update skip locked");
    }

    Occupancy occupancy(ContingentId id) {
        return select(id, "").orElseThrow(() -> unknown(id)).occupancy();
    }

    Map<ContingentId, Occupancy> occupancies(Collection<ContingentId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select id, capacity, taken, offered, in_line from contingent where id in (:ids)")
                .param("ids", ids.stream().map(ContingentId::value).distinct().toList())
                .query((row, number) -> Map.entry(
                        new ContingentId(row.getObject(1, UUID.class)),
                        new Occupancy(row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5))))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Adds a seat, or nothing if the holder has one here. */
    Optional<SeatId> addSeat(ContingentId id, UUID holder, int places, Instant now) {
        var seat = SeatId.next();
        try {
            jdbc.sql("insert into seat (id, contingent, holder, places, taken_at) values (?, ?, ?, ?, ?)")
                    .params(seat.value(), id.value(), holder, places, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                    .update();
            return Optional.of(seat);
        } catch (DuplicateKeyException alreadyIn) {
            return Optional.empty();
        }
    }

    /** Adds a seat of one place for each holder, all at once; none of them has one here. */
    void addSeats(ContingentId id, Collection<UUID> holders, Instant now) {
        var taken = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        rows.batchUpdate(
                "insert into seat (id, contingent, holder, places, taken_at) values (?, ?, ?, 1, ?)",
                holders.stream()
                        .map(holder -> new Object[] {SeatId.next().value(), id.value(), holder, taken})
                        .toList());
    }

    /** Who has a seat here. */
    Set<UUID> holders(ContingentId id) {
        return Set.copyOf(jdbc.sql("select holder from seat where contingent = ?")
                .param(id.value())
                .query(UUID.class)
                .list());
    }

    Optional<SeatId> seatOf(ContingentId id, UUID holder) {
        return jdbc.sql("select id from seat where contingent = ? and holder = ?")
                .params(id.value(), holder)
                .query(UUID.class)
                .optional()
                .map(SeatId::new);
    }

    /** Removes the holder's seat and says how many places it had; the contingent is locked. */
    int removeSeat(ContingentId id, UUID holder) {
        var places = jdbc.sql("select places from seat where contingent = ? and holder = ? for update")
                .params(id.value(), holder)
                .query(Integer.class)
                .optional()
                .orElse(0);
        jdbc.sql("delete from seat where contingent = ? and holder = ?")
                .params(id.value(), holder)
                .update();
        return places;
    }

    /** A contingent that nobody else changes until the transaction ends. */
    record Locked(ContingentId id, Occupancy occupancy, Duration offerTime) {}

    private Optional<Locked> select(ContingentId id, String lock) {
        return jdbc.sql("select capacity, taken, offered, in_line, offer_minutes from contingent where id = ? " + lock)
                .param(id.value())
                .query((row, number) -> new Locked(
                        id,
                        new Occupancy(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)),
                        Duration.ofMinutes(row.getInt(5))))
                .optional();
    }

    private static IllegalArgumentException unknown(ContingentId id) {
        return new IllegalArgumentException("There is no such contingent: " + id);
    }
}

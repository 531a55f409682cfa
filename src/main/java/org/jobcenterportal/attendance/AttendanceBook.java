package org.jobcenterportal.attendance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.kernel.Identifier;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was at which event, as rows: moved by guarded updates, and every move written down beside them. */
@Component
class AttendanceBook {

    private final JdbcClient jdbc;

    AttendanceBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A move of somebody's from one state to another. */
    record Move(
            AttendanceState to,
            @Nullable Instant arrivedAt,
            @Nullable Instant leftAt,
            StaffId by,
            Instant at,
            @Nullable StaffId agreedBy,
            @Nullable String reason) {

        static Move atTheDoor(
                AttendanceState to, @Nullable Instant arrivedAt, @Nullable Instant leftAt, StaffId by, Instant at) {
            return new Move(to, arrivedAt, leftAt, by, at, null, null);
        }
    }

    /** Makes sure that there is a row for somebody who is expected, however many ask at once. */
    void expect(Guest guest, StaffId by, Instant now) {
        jdbc.sql("""
                        insert into attendance
                            (id, event_id, state, heads, walked_in, person_id, staff_id, recorded_by, recorded_at)
                        values (?, ?, 'EXPECTED', ?, false, ?, ?, ?, ?) on duplicate key update id = id
                        """)
                .params(Arrays.asList(
                        guest.id().value(),
                        guest.event().value(),
                        guest.heads(),
                        guest.person() == null ? null : guest.person().value(),
                        guest.colleague() == null ? null : guest.colleague().value(),
                        by.value(),
                        Stored.utc(now)))
                .update();
    }

    void addWalkIn(GuestId id, EventId event, int heads, @Nullable String name, StaffId by, Instant now) {
        jdbc.sql("""
                        insert into attendance (id, event_id, state, heads, walked_in, guest_name, recorded_by, recorded_at)
                        values (?, ?, 'EXPECTED', ?, true, ?, ?, ?)
                        """)
                .params(Arrays.asList(id.value(), event.value(), heads, name, by.value(), Stored.utc(now)))
                .update();
    }

    /**
     * Moves somebody on, if she still stands as expected, and writes down the step.
     *
     * @return whether she did
     */
    boolean move(GuestId id, Collection<AttendanceState> from, Move move) {
        var moved = jdbc.sql("""
                                update attendance set state = ?, arrived_at = ?, left_at = ?, recorded_by = ?, recorded_at = ?
                                where id = ? and state in (%s)
                                """.formatted(String.join(
                                ", ",
                                from.stream().map(state -> "'" + state + "'").toList())))
                        .params(Arrays.asList(
                                move.to().name(),
                                utc(move.arrivedAt()),
                                utc(move.leftAt()),
                                move.by().value(),
                                Stored.utc(move.at()),
                                id.value()))
                        .update()
                == 1;
        if (moved) {
            jdbc.sql("""
                            insert into attendance_step
                                (id, attendance_id, state, arrived_at, noted_by, noted_at, agreed_by, reason)
                            values (?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(Arrays.asList(
                            Identifier.nextValue(),
                            id.value(),
                            move.to().name(),
                            utc(move.arrivedAt()),
                            move.by().value(),
                            Stored.utc(move.at()),
                            move.agreedBy() == null ? null : move.agreedBy().value(),
                            move.reason()))
                    .update();
        }
        return moved;
    }

    Optional<Attendance> find(GuestId id) {
        return jdbc.sql("select * from attendance where id = ?")
                .param(id.value())
                .query(AttendanceBook::attendance)
                .optional();
    }

    /** Of those of the given guests of whom something is recorded. */
    Map<GuestId, Attendance> find(Collection<GuestId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from attendance where id in (:ids)")
                .param("ids", ids.stream().map(GuestId::value).toList())
                .query(AttendanceBook::attendance)
                .list()
                .stream()
                .collect(toMap(Attendance::id, Function.identity()));
    }

    List<Attendance> of(EventId event) {
        return jdbc.sql("select * from attendance where event_id = ? order by id")
                .param(event.value())
                .query(AttendanceBook::attendance)
                .list();
    }

    /** Everything that is recorded of somebody. */
    List<Attendance> ofPerson(PersonId person) {
        return jdbc.sql("select * from attendance where person_id = ? order by id")
                .param(person.value())
                .query(AttendanceBook::attendance)
                .list();
    }

    /** Everything that is recorded of these colleagues. */
    List<Attendance> ofColleagues(Collection<StaffId> colleagues) {
        return colleagues.isEmpty()
                ? List.of()
                : jdbc.sql("select * from attendance where staff_id in (:staff) order by id")
                        .param("staff", colleagues.stream().map(StaffId::value).toList())
                        .query(AttendanceBook::attendance)
                        .list();
    }

    /** By event, for many at once. */
    Map<EventId, List<Attendance>> of(Collection<EventId> events) {
        if (events.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from attendance where event_id in (:events) order by id")
                .param("events", events.stream().map(EventId::value).toList())
                .query(AttendanceBook::attendance)
                .list()
                .stream()
                .collect(groupingBy(Attendance::event));
    }

    /** What was recorded of somebody, the first first. */
    List<Move> steps(GuestId id) {
        return jdbc.sql("select * from attendance_step where attendance_id = ? order by noted_at, id")
                .param(id.value())
                .query((row, number) -> new Move(
                        AttendanceState.valueOf(row.getString("state")),
                        Stored.instantOrNone(row, "arrived_at"),
                        null,
                        new StaffId(row.getObject("noted_by", UUID.class)),
                        Stored.instant(row, "noted_at"),
                        Stored.staff(row, "agreed_by"),
                        row.getString("reason")))
                .list();
    }

    /** A correction that nobody has agreed to. */
    record Asked(Corrected what, String reason, Instant at, boolean isDeclined) {}

    /** What was asked about somebody and not agreed to, the first first; what was is among the {@link #steps}. */
    List<Asked> asked(EventId event, GuestId id) {
        return jdbc.sql("""
                        select * from attendance_correction
                        where event_id = ? and status in ('OPEN', 'DECLINED') and attendance_id = ? order by asked_at, id
                        """)
                .params(event.value(), id.value())
                .query((row, number) -> new Asked(
                        Corrected.in(row),
                        row.getString("reason"),
                        Stored.instant(row, "asked_at"),
                        row.getString("status").equals("DECLINED")))
                .list();
    }

    /** Whoever has a place comes in; the room is counted along. */
    void enter(EventId event, int heads) {
        open(event);
        jdbc.sql("update door_room set inside = inside + ? where event_id = ?")
                .params(heads, event.value())
                .update();
    }

    /**
     * Whoever has none comes in as long as the room may hold her.
     *
     * @return whether it may
     */
    boolean enterWithin(EventId event, int heads, int limit) {
        open(event);
        return jdbc.sql("update door_room set inside = inside + ? where event_id = ? and inside + ? <= ?")
                        .params(heads, event.value(), heads, limit)
                        .update()
                == 1;
    }

    void leave(EventId event, int heads) {
        jdbc.sql("update door_room set inside = greatest(inside - ?, 0) where event_id = ?")
                .params(heads, event.value())
                .update();
    }

    int inside(EventId event) {
        return jdbc.sql("select inside from door_room where event_id = ?")
                .param(event.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** Of whom something is recorded, or was asked to be, about events that ended before. */
    List<GuestId> endedBefore(Instant time, int limit) {
        return jdbc.sql("""
                        select id from (
                            select a.id, e.ends_at from attendance a join event e on e.id = a.event_id
                            where e.ends_at < ?
                            union
                            select c.attendance_id, e.ends_at from attendance_correction c join event e on e.id = c.event_id
                            where e.ends_at < ?
                        ) over_now order by ends_at limit ?
                        """)
                .params(Stored.utc(time), Stored.utc(time), limit)
                .query((row, number) -> new GuestId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Erases guests with everything that was recorded of them. */
    void erase(Collection<GuestId> ids) {
        if (ids.isEmpty()) {
            return;
        }
        var values = ids.stream().map(GuestId::value).toList();
        for (var statement : List.of(
                "update door_entry set attendance_id = null where attendance_id in (:ids)",
                "delete from attendance_correction where attendance_id in (:ids)",
                "delete from attendance_step where attendance_id in (:ids)",
                "delete from attendance where id in (:ids)")) {
            jdbc.sql(statement).param("ids", values).update();
        }
    }

    private void open(EventId event) {
        jdbc.sql("insert into door_room (event_id) values (?) on duplicate key update event_id = event_id")
                .param(event.value())
                .update();
    }

    private static Attendance attendance(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        return new Attendance(
                new GuestId(row.getObject("id", UUID.class)),
                new EventId(row.getObject("event_id", UUID.class)),
                AttendanceState.valueOf(row.getString("state")),
                row.getInt("heads"),
                row.getBoolean("walked_in"),
                row.getString("guest_name"),
                person == null ? null : new PersonId(person),
                Stored.staff(row, "staff_id"),
                Stored.instantOrNone(row, "arrived_at"),
                Stored.instantOrNone(row, "left_at"),
                new StaffId(row.getObject("recorded_by", UUID.class)),
                Stored.instant(row, "recorded_at"));
    }

    private static @Nullable Object utc(@Nullable Instant instant) {
        return instant == null ? null : Stored.utc(instant);
    }
}

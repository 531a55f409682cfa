package org.jobcenterportal.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What devices at the door have told, as rows with the key that the device gave. */
@Component
class DoorLog {

    private final JdbcClient jdbc;

    DoorLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Writes down an entry before anything is done about it: whoever comes second with its key waits until the first is
     * done.
     *
     * @return whether it is new
     */
    boolean isNew(EventId event, Arrival arrival, StaffId by, Instant now) {
        return jdbc.sql("""
                                insert ignore into door_entry (entry_key, event_id, code, arrived_at, received_at, sent_by)
                                values (?, ?, ?, ?, ?, ?)
                                """)
                        .params(
                                arrival.key(),
                                event.value(),
                                arrival.code().value(),
                                Stored.utc(arrival.at()),
                                Stored.utc(now),
                                by.value())
                        .update()
                == 1;
    }

    /** What became of an entry. */
    EntryAnswer told(UUID key) {
        return jdbc.sql("select entry_key, outcome, first_at, first_by from door_entry where entry_key = ?")
                .param(key)
                .query((row, number) -> new EntryAnswer(
                        key,
                        EntryOutcome.valueOf(row.getString("outcome")),
                        instant(row, "first_at"),
                        Stored.staff(row, "first_by")))
                .single();
    }

    void conclude(EntryAnswer answer, @Nullable GuestId guest, boolean asks) {
        jdbc.sql("""
                        update door_entry set outcome = ?, attendance_id = ?, first_at = ?, first_by = ?, is_open = ?
                        where entry_key = ?
                        """)
                .params(Arrays.asList(
                        answer.outcome().name(),
                        guest == null ? null : guest.value(),
                        answer.at() == null ? null : Stored.utc(answer.at()),
                        answer.by() == null ? null : answer.by().value(),
                        asks,
                        answer.key()))
                .update();
    }

    /** What waits for a decision, the first to arrive first. */
    List<OpenEntry> open(EventId event) {
        return jdbc.sql("select * from door_entry where event_id = ? and is_open order by arrived_at, entry_key")
                .param(event.value())
                .query(DoorLog::open)
                .list();
    }

    Optional<OpenEntry> open(EventId event, UUID key) {
        return jdbc.sql("select * from door_entry where event_id = ? and entry_key = ? and is_open")
                .params(event.value(), key)
                .query(DoorLog::open)
                .optional();
    }

    /** @return whether nobody has decided before */
    boolean decide(UUID key, EntryDecision decision, StaffId by, Instant now) {
        return jdbc.sql("""
                                update door_entry set is_open = false, decision = ?, decided_by = ?, decided_at = ?
                                where entry_key = ? and is_open
                                """)
                        .params(decision.name(), by.value(), Stored.utc(now), key)
                        .update()
                == 1;
    }

    int receivedBefore(Instant time) {
        return jdbc.sql("select count(*) from door_entry where received_at < ?")
                .param(Stored.utc(time))
                .query(Integer.class)
                .single();
    }

    int eraseReceivedBefore(Instant time, int limit) {
        return jdbc.sql("delete from door_entry where received_at < ? limit ?")
                .params(Stored.utc(time), limit)
                .update();
    }

    private static OpenEntry open(ResultSet row, int number) throws SQLException {
        var guest = row.getObject("attendance_id", UUID.class);
        return new OpenEntry(
                row.getObject("entry_key", UUID.class),
                EntryOutcome.valueOf(row.getString("outcome")),
                new DoorCode(row.getString("code")),
                Stored.instant(row, "arrived_at"),
                guest == null ? null : new GuestId(guest),
                instant(row, "first_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : Stored.instant(row, column);
    }
}

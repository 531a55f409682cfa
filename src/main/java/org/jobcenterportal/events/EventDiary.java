package org.jobcenterportal.events;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to each event, step by step. */
@Component
class EventDiary {

    private final JdbcClient database;
    private final Clock clock;

    EventDiary(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void note(EventId event, EventStep what, @Nullable StaffId by) {
        note(event, what, by, null);
    }

    void note(EventId event, EventStep what, @Nullable StaffId by, @Nullable Integer number) {
        database.sql("insert into event_step (id, event_id, at, what, done_by, number) values (?, ?, ?, ?, ?, ?)")
                .params(
                        Identifier.nextValue(),
                        event.value(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        what.name(),
                        by == null ? null : by.value(),
                        number)
                .update();
    }

    /** The latest first. */
    List<EventHistory> of(EventId event, int most) {
        return database.sql(
                        "select at, what, done_by, number from event_step where event_id = ? order by at desc, id desc limit ?")
                .params(event.value(), most)
                .query((row, line) -> {
                    var by = row.getObject(3, UUID.class);
                    return new EventHistory(
                            row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            EventStep.valueOf(row.getString(2)),
                            by == null ? null : new StaffId(by),
                            row.getObject(4, Integer.class));
                })
                .list();
    }
}

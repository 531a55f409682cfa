package org.jobcenterportal.events;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Events of which not everything is written yet, and what is typed anew of written ones, as rows. */
@Component
class SketchRows {

    private static final String COLUMNS = "id, kind, title, lacking, written_by, written_at";

    private final JdbcClient jdbc;
    private final JdbcTemplate rows;

    SketchRows(JdbcClient jdbc, JdbcTemplate rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    void keep(EventSketch sketch, Map<String, String> changes) {
        jdbc.sql("""
                        insert into event_sketch (id, kind, title, lacking, written_by, written_at)
                        values (:id, :kind, :title, :lacking, :by, :at)
                        on duplicate key update kind = :kind, title = :title, written_by = :by, written_at = :at,
                            lacking = coalesce(:lacking, lacking)
                        """)
                .param("id", sketch.id().value())
                .param("kind", sketch.kind().name())
                .param("title", sketch.title())
                .param("lacking", sketch.lacking())
                .param("by", sketch.writtenBy().value())
                .param("at", utc(sketch.writtenAt()))
                .update();
        rows.batchUpdate(
                "insert into event_sketch_field (sketch_id, name, content) values (?, ?, ?)"
                        + " on duplicate key update content = values(content)",
                changes.entrySet().stream()
                        .map(change -> new Object[] {sketch.id().value(), change.getKey(), change.getValue()})
                        .toList());
    }

    Optional<EventSketch> find(EventId id) {
        return jdbc.sql("select " + COLUMNS + " from event_sketch where id = ?")
                .param(id.value())
                .query((row, number) -> sketch(row, fields(id)))
                .optional();
    }

    /** The latest first, without what stands in their fields. */
    List<EventSketch> all() {
        return jdbc.sql("select " + COLUMNS + " from event_sketch order by written_at desc")
                .query((row, number) -> sketch(row, Map.of()))
                .list();
    }

    /** How many a colleague finds who runs such events. */
    int count(Collection<EventKind> kinds, StaffId reader) {
        return jdbc.sql("""
                        select count(*) from event_sketch
                        where kind in (:kinds) and (lacking is not null or written_by = :reader)
                        """)
                .param("kinds", kinds.stream().map(EventKind::name).toList())
                .param("reader", reader.value())
                .query(Integer.class)
                .single();
    }

    void remove(EventId id) {
        jdbc.sql("delete from event_sketch where id = ?").param(id.value()).update();
    }

    /** As if nothing else had been typed before. */
    void keep(EventRewrite rewrite, StaffId by) {
        var event = rewrite.event().value();
        jdbc.sql("""
                        insert into event_rewrite (event_id, written_by, seen, written_at) values (:event, :by, :seen, :at)
                        on duplicate key update seen = :seen, written_at = :at
                        """)
                .param("event", event)
                .param("by", by.value())
                .param("seen", rewrite.seen())
                .param("at", utc(rewrite.writtenAt()))
                .update();
        jdbc.sql("delete from event_rewrite_field where event_id = ? and written_by = ?")
                .params(event, by.value())
                .update();
        rows.batchUpdate(
                "insert into event_rewrite_field (event_id, written_by, name, content) values (?, ?, ?, ?)",
                rewrite.fields().entrySet().stream()
                        .map(field -> new Object[] {event, by.value(), field.getKey(), field.getValue()})
                        .toList());
    }

    Optional<EventRewrite> rewrite(EventId event, StaffId by) {
        return jdbc.sql("select seen, written_at from event_rewrite where event_id = ? and written_by = ?")
                .params(event.value(), by.value())
                .query((row, number) ->
                        new EventRewrite(event, row.getLong("seen"), instant(row), rewrittenFields(event, by)))
                .optional();
    }

    void removeRewrite(EventId event, StaffId by) {
        jdbc.sql("delete from event_rewrite where event_id = ? and written_by = ?")
                .params(event.value(), by.value())
                .update();
    }

    int untouchedSince(LocalDate day) {
        return jdbc.sql("""
                        select (select count(*) from event_sketch where written_at < :start)
                            + (select count(*) from event_rewrite where written_at < :start)
                        """)
                .param("start", utc(OfficeTime.startOf(day)))
                .query(Integer.class)
                .single();
    }

    int removeUntouchedSince(LocalDate day, int limit) {
        var start = utc(OfficeTime.startOf(day));
        var sketches = jdbc.sql("delete from event_sketch where written_at < ? limit ?")
                .params(start, limit)
                .update();
        return sketches
                + jdbc.sql("delete from event_rewrite where written_at < ? limit ?")
                        .params(start, limit - sketches)
                        .update();
    }

    private Map<String, String> fields(EventId id) {
        var fields = new HashMap<String, String>();
        jdbc.sql("select name, content from event_sketch_field where sketch_id = ?")
                .param(id.value())
                .query(row -> {
                    fields.put(row.getString(1), row.getString(2));
                });
        return fields;
    }

    private Map<String, String> rewrittenFields(EventId event, StaffId by) {
        var fields = new HashMap<String, String>();
        jdbc.sql("select name, content from event_rewrite_field where event_id = ? and written_by = ?")
                .params(event.value(), by.value())
                .query(row -> {
                    fields.put(row.getString(1), row.getString(2));
                });
        return fields;
    }

    private static EventSketch sketch(ResultSet row, Map<String, String> fields) throws SQLException {
        return new EventSketch(
                new EventId(row.getObject("id", UUID.class)),
                EventKind.valueOf(row.getString("kind")),
                row.getString("title"),
                number(row, "lacking"),
                new StaffId(row.getObject("written_by", UUID.class)),
                instant(row),
                fields);
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("written_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        var number = row.getInt(column);
        return row.wasNull() ? null : Integer.valueOf(number);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

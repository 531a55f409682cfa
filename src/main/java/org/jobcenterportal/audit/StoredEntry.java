package org.jobcenterportal.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** A row of the log as it stands today, whatever it once said. */
record StoredEntry(
        UUID id,
        Instant happenedAt,
        Instant recordedAt,
        Actor actor,
        AuditEntry.Kind kind,
        String matter,
        String details) {

    static StoredEntry of(ResultSet row, int number) throws SQLException {
        return new StoredEntry(
                row.getObject("id", UUID.class),
                instant(row, "happened_at"),
                instant(row, "recorded_at"),
                new Actor(
                        Actor.Kind.valueOf(row.getString("actor_kind")),
                        row.getString("actor"),
                        row.getString("actor_roles")),
                AuditEntry.Kind.valueOf(row.getString("kind")),
                row.getString("matter"),
                row.getString("details"));
    }

    byte[] digest(List<UUID> subjects) {
        return new AuditEntry(id, happenedAt, actor, kind, matter, details, subjects).digest(recordedAt);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}

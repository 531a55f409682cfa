package org.jobcenterportal.interviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jobcenterportal.kernel.TimeSlot;
import org.jspecify.annotations.Nullable;

/** How times and choices are kept in the database. */
final class Stored {

    private Stored() {}

    static @Nullable LocalDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    static TimeSlot slot(ResultSet row, String from, String until) throws SQLException {
        return new TimeSlot(
                row.getObject(from, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject(until, LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    static <E extends Enum<E>> @Nullable E choice(Class<E> type, ResultSet row, String column) throws SQLException {
        var name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}

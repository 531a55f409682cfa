package org.jobcenterportal.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/** How times, ids and words are kept in the database. */
final class Stored {

    private Stored() {}

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    static @Nullable Instant instantOrNone(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : instant(row, column);
    }

    static @Nullable StaffId staff(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new StaffId(id);
    }

    static @Nullable Words words(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : new Words(text);
    }

    static @Nullable String text(@Nullable Words words) {
        return words == null ? null : words.value();
    }
}

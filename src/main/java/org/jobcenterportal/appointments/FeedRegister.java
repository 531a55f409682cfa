package org.jobcenterportal.appointments;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the feeds: one a colleague. */
@Component
class FeedRegister {

    private static final String NOTHING_YET = "";

    private final JdbcClient database;

    FeedRegister(JdbcClient database) {
        this.database = database;
    }

    /** Whose feed it is, and what it said last and since when. */
    record Known(StaffId colleague, String contentHash, Instant changedAt) {}

    Optional<Instant> since(StaffId colleague) {
        return database.sql("select created_at from calendar_feed where staff_id = ?")
                .param(colleague.value())
                .query(LocalDateTime.class)
                .optional()
                .map(at -> at.toInstant(ZoneOffset.UTC));
    }

    void keep(StaffId colleague, FeedToken token, Instant now) {
        database.sql("""
                        replace into calendar_feed (staff_id, token_hash, created_at, content_hash, changed_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(colleague.value(), token.hash(), utc(now), NOTHING_YET, utc(now))
                .update();
    }

    boolean forget(StaffId colleague) {
        return database.sql("delete from calendar_feed where staff_id = ?")
                        .param(colleague.value())
                        .update()
                == 1;
    }

    Optional<Known> find(FeedToken token) {
        return database.sql("select staff_id, content_hash, changed_at from calendar_feed where token_hash = ?")
                .param(token.hash())
                .query((row, number) -> new Known(
                        new StaffId(row.getObject("staff_id", UUID.class)),
                        row.getString("content_hash"),
                        row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .optional();
    }

    /** It says something new. */
    void changed(StaffId colleague, String contentHash, Instant now) {
        database.sql("update calendar_feed set content_hash = ?, changed_at = ? where staff_id = ?")
                .params(contentHash, utc(now), colleague.value())
                .update();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

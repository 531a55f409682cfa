package org.jobcenterportal.appointments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The times that a counsellor has released for one tandem; nobody else is offered them (F42). */
@Component
class ReleasedTimes {

    private final JdbcClient database;

    ReleasedTimes(JdbcClient database) {
        this.database = database;
    }

    List<TimeSlot> of(NominationId nomination) {
        return database.sql("select starts_at, ends_at from released_time where nomination_id = ? order by starts_at")
                .param(nomination.value())
                .query((row, number) -> slot(row))
                .list();
    }

    /** Those of all tandems that still look for a time with a consultant, within a range; where both parents are nominated, both must want it. */
    List<TimeSlot> open(StaffId consultant, TimeSlot range) {
        return database.sql("""
                        select distinct released_time.starts_at, released_time.ends_at
                        from released_time join nomination on nomination.id = released_time.nomination_id
                        where nomination.is_open and nomination.tandem = 'AGREED' and nomination.nominated_by <> ?
                            and not exists (
                                select 1 from nomination other
                                where other.couple = nomination.couple and other.id <> nomination.id
                                    and other.is_open and other.tandem <> 'AGREED')
                            and released_time.ends_at > ? and released_time.starts_at < ?
                        order by released_time.starts_at, released_time.ends_at
                        """)
                .params(consultant.value(), utc(range.start()), utc(range.end()))
                .query((row, number) -> slot(row))
                .list();
    }

    /** Puts these in the place of those released before. */
    void replace(NominationId nomination, Collection<TimeSlot> released) {
        database.sql("delete from released_time where nomination_id = ?")
                .param(nomination.value())
                .update();
        for (var slot : released) {
            database.sql("insert into released_time (nomination_id, starts_at, ends_at) values (?, ?, ?)")
                    .params(nomination.value(), utc(slot.start()), utc(slot.end()))
                    .update();
        }
    }

    private static TimeSlot slot(ResultSet row) throws SQLException {
        return new TimeSlot(
                row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

package org.jobcenterportal.transit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.PostalAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one table of stops that holds, in the database. */
@Component
class StopStore {

    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate many;

    StopStore(JdbcClient jdbc, JdbcTemplate many) {
        this.jdbc = jdbc;
        this.many = many;
    }

    /** A table as it was brought in. */
    record Kept(
            LocalDate asOf,
            String source,
            int lines,
            Instant at,
            @Nullable AccountId by) {}

    Optional<Kept> inForce() {
        return jdbc.sql("select as_of, source, line_count, imported_at, imported_by from transit_table")
                .query((row, number) -> new Kept(
                        row.getObject(1, LocalDate.class),
                        row.getString(2),
                        row.getInt(3),
                        row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString(5) == null ? null : new AccountId(row.getString(5))))
                .optional();
    }

    /** Puts a table in the place of the one before; whoever comes second waits for the first. */
    void replace(StopTable table, Kept head) {
        jdbc.sql("""
                        insert into transit_table (only_row, as_of, source, line_count, imported_at, imported_by)
                        values (1, :asOf, :source, :lines, :at, :by)
                        on duplicate key update as_of = :asOf, source = :source, line_count = :lines,
                            imported_at = :at, imported_by = :by
                        """)
                .param("asOf", head.asOf())
                .param("source", head.source())
                .param("lines", head.lines())
                .param("at", LocalDateTime.ofInstant(head.at(), ZoneOffset.UTC))
                .param("by", head.by() == null ? null : head.by().value())
                .update();
        jdbc.sql("delete from transit_stop").update();
        many.batchUpdate(
                "insert into transit_stop (postal_code, street, house, stop_name, minutes, first_ride)"
                        + " values (?, ?, ?, ?, ?, ?)",
                table.lines(),
                AT_ONCE,
                (row, line) -> {
                    row.setString(1, line.postalCode());
                    row.setString(2, line.street());
                    row.setString(3, line.house());
                    row.setString(4, line.stop());
                    row.setInt(5, line.minutes());
                    row.setObject(6, line.firstRide());
                });
    }

    /** Nothing is known any more. */
    void clear() {
        jdbc.sql("delete from transit_stop").update();
        jdbc.sql("delete from transit_table").update();
    }

    /** The line of the very house, else the one of its street. */
    Optional<NearbyStop> near(PostalAddress address) {
        return jdbc.sql("""
                        select s.stop_name, s.minutes, s.first_ride, t.as_of, t.source
                        from transit_stop s join transit_table t
                        where s.postal_code = :code and s.street = :street and s.house in (:house, '')
                        order by s.house desc limit 1
                        """)
                .param("code", address.postalCode())
                .param("street", StopTable.street(address.street()))
                .param("house", StopTable.house(address.houseNumber()))
                .query((row, number) -> new NearbyStop(
                        row.getString(1),
                        row.getInt(2),
                        row.getObject(3, LocalTime.class),
                        row.getObject(4, LocalDate.class),
                        row.getString(5)))
                .optional();
    }
}

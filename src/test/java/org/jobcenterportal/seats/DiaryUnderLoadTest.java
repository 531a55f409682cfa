package org.jobcenterportal.seats;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.DatabaseForTests;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.kernel.Contention;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.local.LocalDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sixty-four callers on the same times, on every isolation that a MariaDB in the field may have. */
@IntegrationTest
@ParameterizedClass(name = "{0}, snapshot isolation {1}")
@CsvSource({"READ_COMMITTED, off", "READ_COMMITTED, on", "REPEATABLE_READ, off", "REPEATABLE_READ, on"})
class DiaryUnderLoadTest {

    private static final int CALLERS = 64;
    private static final int ROUNDS = 10;
    private static final int CONNECTIONS = 16;
    private static final Instant NINE = Instant.parse("2026-11-25T08:00:00Z");

    private final HikariDataSource pool;
    private final JdbcClient jdbc;
    private final Diary diary;
    private final TransactionTemplate transaction;

    DiaryUnderLoadTest(String isolation, String snapshotIsolation) {
        pool = new HikariDataSource();
        pool.setJdbcUrl(DatabaseForTests.database().url() + "?timezone=UTC");
        pool.setUsername(LocalDatabase.OWNER);
        pool.setPassword(LocalDatabase.PASSWORD);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setTransactionIsolation("TRANSACTION_" + isolation);
        pool.setConnectionInitSql("set session innodb_snapshot_isolation = " + snapshotIsolation);
        jdbc = JdbcClient.create(pool);
        diary = new Diary(jdbc);
        transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
    }

    /** A crowd that queues for its first connections is no crowd. */
    @BeforeEach
    void open_all_connections() throws SQLException {
        var connections = new ArrayList<Connection>();
        for (var count = 0; count < CONNECTIONS; count++) {
            connections.add(pool.getConnection());
        }
        for (var connection : connections) {
            connection.close();
        }
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void of_64_callers_on_one_time_exactly_one_gets_it() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var officer = UUID.randomUUID();

            var results = Crowd.of(CALLERS).all(caller -> book(List.of(officer), at(0, 45)));

            assertThat(results).containsOnlyOnce(true);
            assertThat(quarters(officer)).isEqualTo(3);
        }
    }

    @Test
    void times_of_any_length_never_overlap() throws Exception {
        var officer = UUID.randomUUID();

        var lengths = Crowd.of(CALLERS).all(caller -> {
            var quarters = 1 + caller % 4;
            return book(List.of(officer), at(15 * (caller % 8), 15 * quarters)) ? quarters : 0;
        });

        assertThat(lengths).anyMatch(length -> length > 0);
        assertThat(quarters(officer))
                .isEqualTo(lengths.stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void whoever_names_the_parties_in_another_order_waits_instead_of_blocking() throws Exception {
        var parties = Stream.generate(UUID::randomUUID).limit(4).toList();

        var results = Crowd.of(CALLERS).all(caller -> {
            var order = new ArrayList<>(parties);
            Collections.rotate(order, caller % 4);
            return book(order, at(15 * (caller % 16), 15));
        });

        assertThat(results).filteredOn(Boolean::booleanValue).hasSize(16);
        assertThat(parties).allMatch(party -> quarters(party) == 16);
    }

    @Test
    void the_same_crowd_overbooks_where_one_counts_before_inserting() throws Exception {
        jdbc.sql("create or replace table counted_quarter (party uuid not null, quarter_start datetime not null)")
                .update();
        try {
            var winners = 0L;
            for (var round = 0; round < ROUNDS; round++) {
                var officer = UUID.randomUUID();
                winners += Crowd.of(CALLERS).all(caller -> countThenInsert(officer)).stream()
                        .filter(Boolean::booleanValue)
                        .count();
            }

            assertThat(winners)
                    .as("without the guard a time is given to several")
                    .isGreaterThan(ROUNDS);
        } finally {
            jdbc.sql("drop table counted_quarter").update();
        }
    }

    private boolean book(List<UUID> parties, TimeSlot slot) {
        var policy = RetryPolicy.builder()
                .predicate(Contention::causedBy)
                .maxRetries(8)
                .delay(Duration.ofMillis(10))
                .jitter(Duration.ofMillis(10))
                .build();
        return new RetryTemplate(policy)
                .invoke(() -> Boolean.TRUE.equals(transaction.execute(status -> {
                    diary.busy(parties, slot);
                    return diary.take(DiaryEntryId.next(), slot, parties);
                })));
    }

    private boolean countThenInsert(UUID party) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var utc = LocalDateTime.ofInstant(NINE, ZoneOffset.UTC);
            var taken = jdbc.sql("select count(*) from counted_quarter where party = ? and quarter_start = ?")
                    .params(party, utc)
                    .query(Integer.class)
                    .single();
            if (taken > 0) {
                return false;
            }
            jdbc.sql("insert into counted_quarter (party, quarter_start) values (?, ?)")
                    .params(party, utc)
                    .update();
            return true;
        }));
    }

    private int quarters(UUID party) {
        return jdbc.sql("select count(*) from diary_quarter where party = ?")
                .param(party)
                .query(Integer.class)
                .single();
    }

    private static TimeSlot at(int minutesAfterNine, int minutes) {
        return TimeSlot.of(NINE.plus(Duration.ofMinutes(minutesAfterNine)), Duration.ofMinutes(minutes));
    }
}

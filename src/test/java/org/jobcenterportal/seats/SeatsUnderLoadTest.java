package org.jobcenterportal.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.DatabaseForTests;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.kernel.Contention;
import org.jobcenterportal.local.LocalDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class SeatsUnderLoadTest {

    private static final int CALLERS = 64;
    private static final int ROUNDS = 5;

    @Autowired
    private Seats seats;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void of_64_callers_on_three_places_exactly_three_get_one() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var course = in(() -> seats.open(3, Duration.ofHours(1)));

            var results = Crowd.of(CALLERS).all(caller -> in(() -> seats.take(course, UUID.randomUUID(), 1)));

            assertThat(results).filteredOn(Taking.Taken.class::isInstance).hasSize(3);
            assertThat(seatsOf(course)).isEqualTo(3);
        }
    }

    @Test
    void a_double_click_has_one_effect() throws Exception {
        var course = in(() -> seats.open(10, Duration.ofHours(1)));
        var anna = UUID.randomUUID();

        var results = Crowd.of(8).all(caller -> in(() -> seats.take(course, anna, 1)));

        assertThat(results).filteredOn(Taking.Taken.class::isInstance).hasSize(1);
        assertThat(in(() -> seats.occupancy(course)).taken()).isEqualTo(1);
    }

    @Test
    void whatever_everyone_does_at_once_the_counters_agree_with_the_seats_and_the_line() throws Exception {
        var course = in(() -> seats.open(4, Duration.ofHours(1)));
        var people =
                IntStream.range(0, 16).mapToObj(number -> UUID.randomUUID()).toList();

        Crowd.of(CALLERS).all(caller -> {
            for (var step = 0; step < 5; step++) {
                var person = people.get(ThreadLocalRandom.current().nextInt(people.size()));
                act(course, person, ThreadLocalRandom.current().nextInt(6));
            }
            return caller;
        });

        var occupancy = in(() -> seats.occupancy(course));
        assertThat(occupancy.taken()).isEqualTo(seatsOf(course));
        assertThat(occupancy.offered()).isEqualTo(entries(course, "status = 'OFFERED'"));
        assertThat(occupancy.inLine()).isEqualTo(entries(course, "status = 'WAITING' and passed_at is null"));
        assertThat(occupancy.taken() + occupancy.offered()).isLessThanOrEqualTo(4);
        assertThat(occupancy.free() == 0 || occupancy.inLine() == 0)
                .as("no place stays empty while somebody waits for it")
                .isTrue();
    }

    @Test
    void the_same_crowd_overbooks_where_one_counts_before_inserting() throws Exception {
        var owner = JdbcClient.create(new DriverManagerDataSource(
                DatabaseForTests.database().url(), LocalDatabase.OWNER, LocalDatabase.PASSWORD));
        owner.sql("create or replace table counted_seat (contingent uuid not null)")
                .update();
        owner.sql("grant all on counted_seat to '" + LocalDatabase.APPLICATION + "'@'%'")
                .update();
        try {
            var winners = 0L;
            for (var round = 0; round < ROUNDS; round++) {
                var course = UUID.randomUUID();
                winners += Crowd.of(CALLERS).all(caller -> in(() -> countThenInsert(course))).stream()
                        .filter(Boolean::booleanValue)
                        .count();
            }

            assertThat(winners)
                    .as("without the guard more places are given than there are")
                    .isGreaterThan(3L * ROUNDS);
        } finally {
            owner.sql("drop table counted_seat").update();
        }
    }

    private void act(ContingentId course, UUID person, int what) {
        List<Runnable> acts = List.of(
                () -> in(() -> seats.take(course, person, 1)),
                () -> in(() -> seats.join(course, person, 1)),
                () -> in(() -> seats.free(course, person)),
                () -> in(() -> seats.accept(course, person)),
                () -> in(() -> seats.decline(course, person)),
                () -> in(() -> seats.leave(course, person)));
        acts.get(what).run();
    }

    private boolean countThenInsert(UUID course) {
        var taken = jdbc.sql("select count(*) from counted_seat where contingent = ?")
                .param(course)
                .query(Integer.class)
                .single();
        if (taken >= 3) {
            return false;
        }
        jdbc.sql("insert into counted_seat (contingent) values (?)")
                .param(course)
                .update();
        return true;
    }

    private int seatsOf(ContingentId course) {
        return jdbc.sql("select coalesce(sum(places), 0) from seat where contingent = ?")
                .param(course.value())
                .query(Integer.class)
                .single();
    }

    private int entries(ContingentId course, String condition) {
        return jdbc.sql("select coalesce(sum(places), 0) from waiting_entry where contingent = ? and " + condition)
                .param(course.value())
                .query(Integer.class)
                .single();
    }

    private <T> T in(Supplier<T> work) {
        var policy = RetryPolicy.builder()
                .predicate(Contention::causedBy)
                .maxRetries(8)
                .delay(Duration.ofMillis(10))
                .jitter(Duration.ofMillis(10))
                .build();
        return new RetryTemplate(policy).invoke(() -> transaction.execute(status -> work.get()));
    }
}

package org.jobcenterportal.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.kernel.Contention;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class BundlesUnderLoadTest {

    private static final int CALLERS = 64;
    private static final int ROUNDS = 3;
    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    private Bundles bundles;

    @Autowired
    private Seats seats;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void of_64_callers_on_the_last_childcare_place_one_gets_all_and_nobody_gets_half() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var line = new LineId(UUID.randomUUID());
            var room = contingent(40);
            var care = contingent(1);

            var results = Crowd.of(CALLERS)
                    .all(caller -> in(() -> bundles.take(
                            line,
                            UUID.randomUUID(),
                            caller % 2 == 0
                                    ? List.of(Share.of(room, 1), Share.of(care, 1))
                                    : List.of(Share.of(care, 1), Share.of(room, 1)))));

            assertThat(results).filteredOn(BundleTaking.Taken.class::isInstance).hasSize(1);
            assertThat(in(() -> seats.occupancy(room))).isEqualTo(new Occupancy(40, 1, 0, 0));
            assertThat(in(() -> seats.occupancy(care))).isEqualTo(new Occupancy(1, 1, 0, 0));
        }
    }

    @Test
    void the_same_crowd_takes_too_much_where_one_looks_before_taking() throws Exception {
        var given = 0L;
        for (var round = 0; round < ROUNDS; round++) {
            var line = new LineId(UUID.randomUUID());
            var care = contingent(1);
            var uncounted = contingent(CALLERS);

            given += Crowd.of(CALLERS).all(caller -> in(() -> lookThenTake(line, care, uncounted))).stream()
                    .filter(Boolean::booleanValue)
                    .count();
        }

        assertThat(given).as("without the guard more is given than there is").isGreaterThan(ROUNDS);
    }

    @Test
    void a_repeated_wish_has_one_effect() throws Exception {
        var line = new LineId(UUID.randomUUID());
        var room = contingent(10);
        var anna = UUID.randomUUID();

        var results = Crowd.of(8).all(caller -> in(() -> bundles.take(line, anna, List.of(Share.of(room, 2)))));

        assertThat(results).filteredOn(BundleTaking.Taken.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(BundleTaking.AlreadyIn.class::isInstance).hasSize(7);
        assertThat(in(() -> seats.occupancy(room)).taken()).isEqualTo(2);
    }

    @Test
    void whoever_gives_back_twice_at_once_gives_back_once() throws Exception {
        var line = new LineId(UUID.randomUUID());
        var room = contingent(3);
        var anna = UUID.randomUUID();
        in(() -> bundles.take(line, UUID.randomUUID(), List.of(Share.of(room, 1))));
        in(() -> bundles.take(line, anna, List.of(Share.of(room, 2))));

        var results = Crowd.of(8).all(caller -> in(() -> bundles.free(line, anna)));

        assertThat(results).filteredOn(Boolean::booleanValue).hasSize(1);
        assertThat(in(() -> seats.occupancy(room)).taken()).isEqualTo(1);
    }

    @Test
    void whatever_everyone_does_at_once_the_counters_agree_with_the_bundles() throws Exception {
        var line = new LineId(UUID.randomUUID());
        var room = contingent(4);
        var quota = contingent(2);
        var care = contingent(2);
        var wishes = List.of(
                List.of(Share.of(room, 1)),
                List.of(new Share(room, quota, 1)),
                List.of(new Share(room, quota, 1), Share.of(care, 1)),
                List.of(Share.of(care, 1), Share.of(room, 2)));
        var people =
                IntStream.range(0, 16).mapToObj(number -> UUID.randomUUID()).toList();

        Crowd.of(CALLERS).all(caller -> {
            for (var step = 0; step < 5; step++) {
                var random = ThreadLocalRandom.current();
                act(line, people.get(random.nextInt(people.size())), wishes.get(random.nextInt(4)), random.nextInt(7));
            }
            return caller;
        });
        in(() -> {
            bundles.opened(line);
            return true;
        });

        for (var contingent : List.of(room, quota, care)) {
            var occupancy = in(() -> seats.occupancy(contingent));
            assertThat(occupancy.taken()).isEqualTo(stored("s.given", contingent, "b.status = 'TAKEN'"));
            assertThat(occupancy.offered()).isEqualTo(stored("s.given", contingent, "b.status = 'OFFERED'"));
            assertThat(occupancy.inLine())
                    .isEqualTo(stored("s.contingent", contingent, "b.status = 'WAITING' and b.passed_at is null")
                            + stored("s.preferred", contingent, "b.status = 'WAITING' and b.passed_at is null"));
            assertThat(occupancy.free()).isNotNegative();
        }
    }

    private void act(LineId line, UUID person, List<Share> wish, int what) {
        var until = TestClock.START.plus(Duration.ofDays(30));
        List<Runnable> acts = List.of(
                () -> in(() -> bundles.take(line, person, wish)),
                () -> in(() -> bundles.join(line, person, wish, DAY, until)),
                () -> in(() -> bundles.free(line, person)),
                () -> in(() -> bundles.accept(line, person)),
                () -> in(() -> bundles.decline(line, person)),
                () -> in(() -> bundles.pause(line, person) || bundles.resume(line, person)),
                () -> in(() -> bundles.leave(line, person)));
        acts.get(what).run();
    }

    private boolean lookThenTake(LineId line, ContingentId scarce, ContingentId uncounted) {
        var taken = jdbc.sql("""
                        select count(*) from bundle where line = ? and status = 'TAKEN'
                        """).param(line.value()).query(Integer.class).single();
        if (taken >= seats.occupancy(scarce).capacity()) {
            return false;
        }
        return bundles.take(line, UUID.randomUUID(), List.of(Share.of(uncounted, 1))) instanceof BundleTaking.Taken;
    }

    private int stored(String column, ContingentId contingent, String condition) {
        return jdbc.sql("select coalesce(sum(s.places), 0) from bundle_share s join bundle b on b.id = s.bundle where "
                        + column + " = ? and " + condition)
                .param(contingent.value())
                .query(Integer.class)
                .single();
    }

    private ContingentId contingent(int places) {
        return in(() -> seats.open(places, DAY));
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

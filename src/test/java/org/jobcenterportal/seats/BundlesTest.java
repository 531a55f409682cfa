package org.jobcenterportal.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@RecordApplicationEvents
class BundlesTest {

    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    private Bundles bundles;

    @Autowired
    private Seats seats;

    @Autowired
    private BundleExpiry expiry;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationEvents events;

    private final LineId line = new LineId(UUID.randomUUID());
    private final UUID anna = UUID.randomUUID();
    private final UUID bilal = UUID.randomUUID();
    private final UUID chiara = UUID.randomUUID();

    @BeforeEach
    @AfterEach
    void begin_at_eight() {
        clock.set(TestClock.START);
    }

    @Test
    void everything_is_taken_together_or_nothing() {
        var room = contingent(3);
        var care = contingent(1);

        assertThat(take(anna, Share.of(room, 1), Share.of(care, 1))).isInstanceOf(BundleTaking.Taken.class);
        assertThat(take(bilal, Share.of(room, 1), Share.of(care, 1))).isEqualTo(new BundleTaking.Full(Set.of(care)));

        assertThat(occupancy(room)).isEqualTo(new Occupancy(3, 1, 0, 0));
        assertThat(occupancy(care)).isEqualTo(new Occupancy(1, 1, 0, 0));
        assertThat(take(anna, Share.of(room, 1))).isInstanceOf(BundleTaking.AlreadyIn.class);
        assertThat(occupancy(room).taken()).isEqualTo(1);
    }

    @Test
    void her_own_place_is_not_taken_while_she_waits_for_childcare_and_no_newcomer_passes_her() {
        var room = contingent(2);
        var care = contingent(1);
        take(anna, Share.of(room, 1), Share.of(care, 1));
        join(bilal, Share.of(room, 1), Share.of(care, 1));

        assertThat(occupancy(room)).isEqualTo(new Occupancy(2, 1, 0, 1));
        assertThat(standing(bilal).lacking()).containsExactly(care);
        assertThat(take(chiara, Share.of(room, 1))).isEqualTo(new BundleTaking.Full(Set.of(room)));
        assertThat(take(bilal, Share.of(room, 1))).isInstanceOf(BundleTaking.AlreadyWaiting.class);

        in(() -> bundles.free(line, anna));

        assertThat(standing(bilal).status()).isEqualTo(BundleStatus.OFFERED);
        assertThat(occupancy(care)).isEqualTo(new Occupancy(1, 0, 1, 0));
        assertThat(events.stream(BundleOffered.class))
                .singleElement()
                .satisfies(offer -> assertThat(offer.expiresAt()).isEqualTo(TestClock.START.plus(DAY)));
        assertThat(in(() -> bundles.accept(line, bilal))).isInstanceOf(BundleAcceptance.Accepted.class);
        assertThat(occupancy(room)).isEqualTo(new Occupancy(2, 1, 0, 0));
        assertThat(take(chiara, Share.of(room, 1))).isInstanceOf(BundleTaking.Taken.class);
    }

    @Test
    void the_position_counts_those_who_wait_for_the_same() {
        var room = contingent(2);
        var care = contingent(1);
        take(anna, Share.of(room, 2), Share.of(care, 1));
        join(bilal, Share.of(room, 1));
        join(chiara, Share.of(room, 1), Share.of(care, 1));
        in(() -> seats.resize(room, 9));

        assertThat(standing(chiara).lacking()).containsExactly(care);
        assertThat(standing(chiara).position()).isEqualTo(1);
        expiry.moveLines();
        assertThat(standing(bilal).status()).isEqualTo(BundleStatus.OFFERED);
        assertThat(standing(chiara).status()).isEqualTo(BundleStatus.WAITING);
    }

    @Test
    void a_quota_serves_its_own_before_the_open_places_do() {
        var room = contingent(1);
        var quota = contingent(1);
        var own = new Share(room, quota, 1);

        take(anna, own);
        assertThat(occupancy(quota).taken()).isEqualTo(1);
        take(bilal, own);
        assertThat(occupancy(room).taken()).isEqualTo(1);
        assertThat(take(chiara, own)).isEqualTo(new BundleTaking.Full(Set.of(room)));
        join(chiara, own);
        in(() -> bundles.free(line, anna));

        assertThat(standing(chiara).status()).isEqualTo(BundleStatus.OFFERED);
        assertThat(occupancy(quota)).isEqualTo(new Occupancy(1, 0, 1, 0));
        in(() -> bundles.accept(line, chiara));
        in(() -> bundles.free(line, chiara));
        assertThat(occupancy(quota)).isEqualTo(new Occupancy(1, 0, 0, 0));
        assertThat(occupancy(room)).isEqualTo(new Occupancy(1, 1, 0, 0));
    }

    @Test
    void an_unanswered_offer_goes_to_the_next_and_never_stands_beyond_the_beginning() {
        var room = contingent(1);
        take(anna, Share.of(room, 1));
        join(bilal, Share.of(room, 1));
        join(chiara, Share.of(room, 1));
        in(() -> bundles.free(line, anna));

        clock.advance(DAY.minusNanos(1000));
        expiry.moveLines();
        assertThat(standing(bilal).status()).isEqualTo(BundleStatus.OFFERED);
        clock.advance(Duration.ofNanos(1000));
        assertThat(in(() -> bundles.accept(line, bilal))).isEqualTo(new BundleAcceptance.TooLate());
        expiry.moveLines();

        assertThat(standing(bilal).status()).isEqualTo(BundleStatus.WAITING);
        assertThat(standing(chiara).status()).isEqualTo(BundleStatus.OFFERED);
        assertThat(standing(chiara).expiresAt()).isEqualTo(TestClock.START.plus(Duration.ofHours(36)));
        clock.advance(Duration.ofHours(12));
        expiry.moveLines();
        assertThat(standing(chiara).status()).isEqualTo(BundleStatus.WAITING);
        assertThat(occupancy(room)).isEqualTo(new Occupancy(1, 0, 0, 0));
    }

    @Test
    void pause_resume_decline_and_leave_do_what_they_say() {
        var room = contingent(1);
        take(anna, Share.of(room, 1));
        join(bilal, Share.of(room, 1));
        join(chiara, Share.of(room, 1));
        assertThat(in(() -> bundles.pause(line, bilal))).isTrue();
        assertThat(standing(chiara).position()).isEqualTo(1);

        in(() -> bundles.free(line, anna));
        assertThat(standing(chiara).status()).isEqualTo(BundleStatus.OFFERED);
        assertThat(in(() -> bundles.resume(line, bilal))).isTrue();
        assertThat(standing(bilal).position()).isEqualTo(1);
        assertThat(in(() -> bundles.decline(line, chiara))).isTrue();
        assertThat(standing(bilal).status()).isEqualTo(BundleStatus.OFFERED);
        assertThat(in(() -> bundles.leave(line, bilal))).isTrue();
        assertThat(in(() -> bundles.leave(line, bilal))).isFalse();
        assertThat(in(() -> bundles.standing(line, bilal))).isEmpty();
        assertThat(occupancy(room)).isEqualTo(new Occupancy(1, 0, 0, 0));
        assertThat(in(() -> bundles.remove(line, chiara, Removal.CLOSED))).isTrue();
    }

    private ContingentId contingent(int places) {
        return in(() -> seats.open(places, DAY));
    }

    private BundleTaking take(UUID who, Share... shares) {
        return in(() -> bundles.take(line, who, List.of(shares)));
    }

    private BundleJoining join(UUID who, Share... shares) {
        return in(() -> bundles.join(line, who, List.of(shares), DAY, TestClock.START.plus(Duration.ofHours(36))));
    }

    private BundleStanding standing(UUID who) {
        return in(() -> bundles.standing(line, who)).orElseThrow();
    }

    private Occupancy occupancy(ContingentId contingent) {
        return in(() -> seats.occupancy(contingent));
    }

    private <T> T in(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }
}

package org.jobcenterportal.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.jobcenterportal.seats.WaitingStatus.FULFILLED;
import static org.jobcenterportal.seats.WaitingStatus.LEFT;
import static org.jobcenterportal.seats.WaitingStatus.OFFERED;
import static org.jobcenterportal.seats.WaitingStatus.PAUSED;
import static org.jobcenterportal.seats.WaitingStatus.REMOVED;
import static org.jobcenterportal.seats.WaitingStatus.WAITING;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WaitingEntryTest {

    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");
    private static final Duration TWO_DAYS = Duration.ofDays(2);
    private static final Instant DEADLINE = NOON.plus(TWO_DAYS);

    @Test
    void whoever_joins_waits_in_line() {
        var entry = waiting();

        assertThat(entry.status()).isEqualTo(WAITING);
        assertThat(entry.placesInLine()).isEqualTo(2);
        assertThat(entry.placesOffered()).isZero();
    }

    @Test
    void nobody_waits_for_no_place() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WaitingEntry.join(ContingentId.next(), UUID.randomUUID(), 0, 1, NOON));
    }

    @Test
    void an_offer_stands_until_its_deadline_and_not_a_moment_longer() {
        var entry = offered();

        assertThat(entry.isOfferOpenAt(DEADLINE.minusNanos(1))).isTrue();
        assertThat(entry.isOfferOpenAt(DEADLINE)).isFalse();
        assertThat(entry.placesInLine()).isZero();
        assertThat(entry.placesOffered()).isEqualTo(2);
    }

    @Test
    void an_offer_leaves_time_to_answer() {
        assertThatIllegalArgumentException().isThrownBy(() -> waiting().offer(Duration.ZERO, NOON));
    }

    @Test
    void a_yes_counts_until_the_deadline() {
        var inTime = offered();
        var late = offered();

        inTime.accept(DEADLINE.minusNanos(1));

        assertThat(inTime.status()).isEqualTo(FULFILLED);
        assertThatIllegalStateException().isThrownBy(() -> late.accept(DEADLINE));
    }

    @Test
    void an_offer_expires_at_its_deadline_and_not_before() {
        var entry = offered();

        assertThatIllegalStateException().isThrownBy(() -> entry.expire(DEADLINE.minusNanos(1)));
        entry.expire(DEADLINE);

        assertThat(entry.status()).isEqualTo(WAITING);
    }

    @Test
    void two_unanswered_offers_lead_back_to_the_line_and_the_third_ends_the_wait() {
        var entry = waiting();
        var now = NOON;
        for (var time = 1; time <= 2; time++) {
            entry.offer(TWO_DAYS, now);
            now = now.plus(TWO_DAYS);
            entry.expire(now);
            assertThat(entry.status()).isEqualTo(WAITING);
            entry.lineUpAgain();
        }

        entry.offer(TWO_DAYS, now);
        entry.expire(now.plus(TWO_DAYS));

        assertThat(entry.status()).isEqualTo(REMOVED);
        assertThat(entry.removal()).isEqualTo(Removal.UNANSWERED);
    }

    @Test
    void a_no_is_an_answer_and_starts_the_count_anew() {
        var entry = waiting();
        for (var time = 1; time <= 5; time++) {
            entry.offer(TWO_DAYS, NOON);
            entry.expire(DEADLINE);
            entry.offer(TWO_DAYS, NOON);
            entry.decline(NOON);
        }

        assertThat(entry.status()).isEqualTo(WAITING);
    }

    @Test
    void whoever_lets_a_place_pass_claims_the_next_one_again() {
        var entry = offered();

        entry.decline(NOON);

        assertThat(entry.placesInLine()).isZero();
        entry.lineUpAgain();
        assertThat(entry.placesInLine()).isEqualTo(2);
    }

    @Test
    void whoever_pauses_claims_nothing_until_coming_back() {
        var entry = waiting();

        entry.pause();

        assertThat(entry.placesInLine()).isZero();
        entry.resume(NOON);
        assertThat(entry.placesInLine()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void from_each_state_only_the_permitted_steps_lead_on(WaitingStatus status) {
        Map<String, Set<WaitingStatus>> permitted = Map.of(
                "pause", EnumSet.of(WAITING),
                "resume", EnumSet.of(PAUSED),
                "confirm interest", EnumSet.of(WAITING, PAUSED),
                "offer", EnumSet.of(WAITING),
                "accept", EnumSet.of(OFFERED),
                "decline", EnumSet.of(OFFERED),
                "expire", EnumSet.of(OFFERED),
                "leave", EnumSet.of(WAITING, PAUSED, OFFERED),
                "remove", EnumSet.of(WAITING, PAUSED, OFFERED));
        Map<String, Consumer<WaitingEntry>> steps = Map.of(
                "pause", WaitingEntry::pause,
                "resume", entry -> entry.resume(NOON),
                "confirm interest", entry -> entry.confirmInterest(NOON),
                "offer", entry -> entry.offer(TWO_DAYS, NOON),
                "accept", entry -> entry.accept(NOON),
                "decline", entry -> entry.decline(NOON),
                "expire", entry -> entry.expire(DEADLINE),
                "leave", entry -> entry.leave(NOON),
                "remove", entry -> entry.remove(Removal.CLOSED, NOON));

        steps.forEach((name, step) -> {
            var entry = inState(status);
            if (permitted.get(name).contains(status)) {
                step.accept(entry);
            } else {
                assertThatIllegalStateException().as(name).isThrownBy(() -> step.accept(entry));
                assertThat(entry.status()).as(name).isEqualTo(status);
            }
        });
    }

    private static WaitingEntry inState(WaitingStatus status) {
        Map<WaitingStatus, Consumer<WaitingEntry>> ways = new EnumMap<>(WaitingStatus.class);
        ways.put(WAITING, entry -> {});
        ways.put(PAUSED, WaitingEntry::pause);
        ways.put(OFFERED, entry -> entry.offer(TWO_DAYS, NOON));
        ways.put(FULFILLED, entry -> {
            entry.offer(TWO_DAYS, NOON);
            entry.accept(NOON);
        });
        ways.put(LEFT, entry -> entry.leave(NOON));
        ways.put(REMOVED, entry -> entry.remove(Removal.NOT_ELIGIBLE, NOON));
        var entry = waiting();
        ways.get(status).accept(entry);
        return entry;
    }

    private static WaitingEntry waiting() {
        return WaitingEntry.join(ContingentId.next(), UUID.randomUUID(), 2, 1, NOON);
    }

    private static WaitingEntry offered() {
        var entry = waiting();
        entry.offer(TWO_DAYS, NOON);
        return entry;
    }
}

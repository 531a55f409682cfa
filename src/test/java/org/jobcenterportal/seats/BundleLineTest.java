package org.jobcenterportal.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BundleLineTest {

    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");
    private static final Instant TOMORROW = NOON.plus(Duration.ofDays(1));

    private final LineId line = new LineId(UUID.randomUUID());
    private final ContingentId room = ContingentId.next();
    private final ContingentId care = ContingentId.next();
    private final ContingentId ukrainian = ContingentId.next();

    @Test
    void nobody_is_offered_half_of_what_she_wants() {
        var withChild = waiting(1, Share.of(room, 1), Share.of(care, 1));

        assertThat(offers(List.of(withChild), 5, 0, 0)).isEmpty();
        assertThat(withChild.counted())
                .isEqualTo(Map.of(room, new Bundle.Counted(0, 0, 1), care, new Bundle.Counted(0, 0, 1)));
        assertThat(offers(List.of(withChild), 5, 1, 0)).containsExactly(withChild);
        assertThat(withChild.counted())
                .isEqualTo(Map.of(room, new Bundle.Counted(0, 1, 0), care, new Bundle.Counted(0, 1, 0)));
    }

    @Test
    void whoever_comes_later_gets_only_what_nobody_before_her_needs() {
        var withChild = waiting(1, Share.of(room, 1), Share.of(care, 1));
        var alone = waiting(2, Share.of(room, 1));

        assertThat(offers(List.of(withChild, alone), 1, 0, 0)).isEmpty();
        assertThat(offers(List.of(withChild, alone), 2, 0, 0)).containsExactly(alone);
    }

    @Test
    void a_quota_is_asked_before_the_open_places_and_the_open_places_serve_as_well() {
        var first = waiting(1, new Share(room, ukrainian, 1));
        var second = waiting(2, new Share(room, ukrainian, 1));
        var third = waiting(3, new Share(room, ukrainian, 1));

        assertThat(offers(List.of(first, second, third), 1, 0, 1)).containsExactly(first, second);
        assertThat(first.given()).containsValue(ukrainian);
        assertThat(second.given()).containsValue(room);
    }

    @Test
    void a_group_that_needs_more_is_not_passed() {
        var three = waiting(1, Share.of(room, 3));
        var alone = waiting(2, Share.of(room, 1));

        assertThat(offers(List.of(three, alone), 2, 0, 0)).isEmpty();
        assertThat(offers(List.of(three, alone), 4, 0, 0)).containsExactly(three, alone);
    }

    @Test
    void whoever_pauses_or_let_an_offer_pass_claims_nothing() {
        var paused = waiting(1, Share.of(room, 1));
        paused.pause();
        var passed = waiting(2, Share.of(room, 1));
        offers(List.of(passed), 1, 0, 0);
        passed.decline(NOON);
        var alone = waiting(3, Share.of(room, 1));

        assertThat(offers(List.of(paused, passed, alone), 2, 0, 0)).containsExactly(alone);
        passed.lineUpAgain();
        assertThat(offers(List.of(paused, passed), 1, 0, 0)).containsExactly(passed);
    }

    @Test
    void the_third_unanswered_offer_ends_the_wait() {
        var bundle = waiting(1, Share.of(room, 1));

        for (var number = 1; number <= 3; number++) {
            bundle.lineUpAgain();
            offers(List.of(bundle), 1, 0, 0);
            var isOpen = bundle.isOfferOpenAt(TOMORROW.minusNanos(1));
            assertThat(isOpen).isTrue();
            bundle.expire(TOMORROW);
            assertThat(bundle.status().isInLine()).isEqualTo(number < 3);
        }

        assertThat(bundle.removal()).isEqualTo(Removal.UNANSWERED);
    }

    @Test
    void steps_are_taken_only_from_where_they_lead_on() {
        var bundle = waiting(1, Share.of(room, 1));

        assertThatIllegalStateException().isThrownBy(() -> bundle.accept(NOON));
        assertThatIllegalStateException().isThrownBy(() -> bundle.giveBack(NOON));
        offers(List.of(bundle), 1, 0, 0);
        assertThatIllegalStateException().isThrownBy(() -> bundle.accept(TOMORROW));
        assertThatIllegalStateException().isThrownBy(() -> bundle.expire(TOMORROW.minusNanos(1)));
        bundle.accept(TOMORROW.minusNanos(1));
        assertThatIllegalStateException().isThrownBy(() -> bundle.leave(NOON));
        bundle.giveBack(TOMORROW);
        assertThat(bundle.counted()).isEmpty();
    }

    @Test
    void a_bundle_wants_something_and_each_contingent_once() {
        assertThatIllegalArgumentException().isThrownBy(() -> Share.of(room, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(room, room, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Share.together(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.together(List.of(Share.of(room, 1), new Share(care, room, 1))));
    }

    private Bundle waiting(long position, Share... shares) {
        return Bundle.waiting(line, UUID.randomUUID(), List.of(shares), position, NOON);
    }

    private List<Bundle> offers(List<Bundle> inLine, int rooms, int cares, int quota) {
        return new BundleLine(inLine, Map.of(room, free(rooms), care, free(cares), ukrainian, free(quota)))
                .offer(TOMORROW, NOON);
    }

    private static Occupancy free(int places) {
        return new Occupancy(places + 3, 2, 1, 0);
    }
}

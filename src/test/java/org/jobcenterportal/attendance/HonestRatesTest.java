package org.jobcenterportal.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jobcenterportal.Row;
import org.jobcenterportal.attendance.HonestRates.Rate;
import org.junit.jupiter.api.Test;

class HonestRatesTest {

    @Test
    @Row({"F69", "F94"})
    void groups_of_three_and_more_stand_by_themselves() {
        var rates = HonestRates.of(ordered("a", new Tally(3, 0), "b", new Tally(8, 3)));

        assertThat(rates.rates())
                .containsExactly(new Rate<>(List.of("a"), new Tally(3, 0)), new Rate<>(List.of("b"), new Tally(8, 3)));
        assertThat(rates.total()).isEqualTo(new Tally(11, 3));
    }

    @Test
    @Row("F94")
    void one_small_group_is_joined_with_the_smallest_or_the_total_would_tell_it() {
        var rates = HonestRates.of(ordered("a", new Tally(20, 5), "b", new Tally(4, 3), "c", new Tally(2, 0)));

        assertThat(rates.rates())
                .containsExactly(
                        new Rate<>(List.of("a"), new Tally(20, 5)), new Rate<>(List.of("c", "b"), new Tally(6, 3)));
    }

    @Test
    @Row("F94")
    void one_or_two_who_stayed_away_are_not_told_either() {
        var rates = HonestRates.of(ordered("a", new Tally(20, 2), "b", new Tally(9, 1)));

        assertThat(rates.rates()).containsExactly(new Rate<>(List.of("a", "b"), new Tally(29, 3)));
    }

    @Test
    @Row("F94")
    void where_even_all_together_are_too_few_nothing_is_shown() {
        assertThat(HonestRates.of(ordered("a", new Tally(1, 0), "b", new Tally(1, 0)))
                        .isTooFew())
                .isTrue();
        assertThat(HonestRates.of(Map.<String, Tally>of()).isTooFew()).isTrue();
        assertThat(HonestRates.of(ordered("a", new Tally(0, 0), "b", new Tally(5, 0)))
                        .rates())
                .containsExactly(new Rate<>(List.of("b"), new Tally(5, 0)));
    }

    @Test
    void a_rate_is_of_a_hundred_who_were_expected() {
        assertThat(new Tally(18, 2).percent()).isEqualTo(90);
        assertThat(new Tally(2, 1).percent()).isEqualTo(67);
        assertThat(new Tally(0, 4).percent()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new Tally(-1, 3));
    }

    @Test
    @Row("F65")
    void a_code_is_read_whatever_case_blanks_and_hyphens_it_has() {
        assertThat(DoorCode.read(" k7q-2 x9 ")).contains(new DoorCode("K7Q2X9"));
        assertThat(DoorCode.read("  - ")).isEmpty();
        assertThat(DoorCode.read("x".repeat(32))).isPresent();
        assertThat(DoorCode.read("x".repeat(33))).isEmpty();
    }

    @Test
    @Row("F65")
    void a_device_whose_clock_is_wrong_still_says_how_long_ago_it_was() {
        var now = Instant.parse("2026-12-03T09:00:00Z");
        var wrong = Instant.parse("2031-01-01T00:00:00Z");
        var code = new DoorCode("A");

        var arrival = Arrival.noted(UUID.randomUUID(), code, wrong, wrong.plus(Duration.ofMinutes(20)), now);
        assertThat(arrival.at()).isEqualTo(now.minus(Duration.ofMinutes(20)));

        var ahead = Arrival.noted(UUID.randomUUID(), code, wrong, wrong.minusSeconds(5), now);
        assertThat(ahead.at()).isEqualTo(now);
    }

    @Test
    @Row("F65")
    void after_24_hours_a_device_tells_nothing_any_more() {
        var now = Instant.parse("2026-12-03T09:00:00Z");
        var day = now.minus(Duration.ofHours(24));

        assertThat(new Arrival(UUID.randomUUID(), new DoorCode("A"), day).isTooOld(now))
                .isFalse();
        assertThat(new Arrival(UUID.randomUUID(), new DoorCode("A"), day.minusMillis(1)).isTooOld(now))
                .isTrue();
    }

    private static Map<String, Tally> ordered(String one, Tally first, String two, Tally second) {
        var all = new LinkedHashMap<String, Tally>();
        all.put(one, first);
        all.put(two, second);
        return all;
    }

    private static Map<String, Tally> ordered(
            String one, Tally first, String two, Tally second, String three, Tally third) {
        var all = ordered(one, first, two, second);
        all.put(three, third);
        return all;
    }
}

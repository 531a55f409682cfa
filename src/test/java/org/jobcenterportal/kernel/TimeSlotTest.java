package org.jobcenterportal.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimeSlotTest {

    private static final Instant TEN = Instant.parse("2026-11-26T09:00:00Z");
    private static final TimeSlot TEN_TO_ELEVEN = TimeSlot.of(TEN, Duration.ofHours(1));

    @Test
    void a_slot_starts_before_it_ends() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeSlot(TEN, TEN));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeSlot(TEN, TEN.minusSeconds(1)));
    }

    @Test
    void slots_that_only_touch_do_not_overlap() {
        var before = new TimeSlot(TEN.minusSeconds(3600), TEN);
        var after = TimeSlot.of(TEN_TO_ELEVEN.end(), Duration.ofMinutes(15));

        assertThat(TEN_TO_ELEVEN.overlaps(before)).isFalse();
        assertThat(TEN_TO_ELEVEN.overlaps(after)).isFalse();
    }

    @Test
    void slots_that_share_a_second_overlap() {
        var longer = new TimeSlot(TEN.minusSeconds(3600), TEN.plusSeconds(1));

        assertThat(TEN_TO_ELEVEN.overlaps(longer)).isTrue();
        assertThat(longer.overlaps(TEN_TO_ELEVEN)).isTrue();
    }

    @Test
    void a_slot_contains_itself_and_what_lies_within() {
        assertThat(TEN_TO_ELEVEN.contains(TEN_TO_ELEVEN)).isTrue();
        assertThat(TEN_TO_ELEVEN.contains(TimeSlot.of(TEN.plusSeconds(900), Duration.ofMinutes(45))))
                .isTrue();
        assertThat(TEN_TO_ELEVEN.contains(TimeSlot.of(TEN.plusSeconds(901), Duration.ofMinutes(45))))
                .isFalse();
    }

    @Test
    void a_time_is_within_from_the_start_to_before_the_end() {
        assertThat(TEN_TO_ELEVEN.contains(TEN_TO_ELEVEN.start())).isTrue();
        assertThat(TEN_TO_ELEVEN.contains(TEN_TO_ELEVEN.start().minusNanos(1))).isFalse();
        assertThat(TEN_TO_ELEVEN.contains(TEN_TO_ELEVEN.end().minusNanos(1))).isTrue();
        assertThat(TEN_TO_ELEVEN.contains(TEN_TO_ELEVEN.end())).isFalse();
    }

    @Test
    void a_slot_is_over_at_its_end_and_not_before() {
        assertThat(TEN_TO_ELEVEN.isOverAt(TEN_TO_ELEVEN.end().minusNanos(1))).isFalse();
        assertThat(TEN_TO_ELEVEN.isOverAt(TEN_TO_ELEVEN.end())).isTrue();
    }
}

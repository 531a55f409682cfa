package org.jobcenterportal.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jobcenterportal.kernel.TimeSlot;
import org.junit.jupiter.api.Test;

class QuarterHoursTest {

    private static final Instant NINE = Instant.parse("2026-11-25T08:00:00Z");

    @Test
    void three_quarters_of_an_hour_are_three_quarters() {
        var quarters = new QuarterHours(TimeSlot.of(NINE, Duration.ofMinutes(45)));

        assertThat(quarters.starts()).containsExactly(NINE, NINE.plusSeconds(900), NINE.plusSeconds(1800));
    }

    @Test
    void a_time_that_starts_or_ends_beside_a_quarter_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuarterHours(TimeSlot.of(NINE.plusSeconds(1), Duration.ofMinutes(15))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuarterHours(TimeSlot.of(NINE, Duration.ofMinutes(20))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuarterHours(TimeSlot.of(NINE.plusNanos(1), Duration.ofMinutes(15))));
    }

    @Test
    void quarters_that_touch_become_one_time_and_a_gap_keeps_two_apart() {
        var starts = List.of(NINE, NINE.plusSeconds(900), NINE.plusSeconds(3 * 900));

        assertThat(QuarterHours.join(starts))
                .containsExactly(
                        TimeSlot.of(NINE, Duration.ofMinutes(30)),
                        TimeSlot.of(NINE.plusSeconds(3 * 900), Duration.ofMinutes(15)));
    }
}

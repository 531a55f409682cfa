package org.jobcenterportal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class OfficeTimeTest {

    private static final LocalDate SUMMER_BEGINS = LocalDate.of(2027, 3, 28);
    private static final LocalDate SUMMER_ENDS = LocalDate.of(2026, 10, 25);

    @Test
    void the_hour_that_summer_time_skips_does_not_exist() {
        assertThat(OfficeTime.instantOf(SUMMER_BEGINS, LocalTime.of(1, 45))).isPresent();
        assertThat(OfficeTime.instantOf(SUMMER_BEGINS, LocalTime.of(2, 0))).isEmpty();
        assertThat(OfficeTime.instantOf(SUMMER_BEGINS, LocalTime.of(2, 45))).isEmpty();
        assertThat(OfficeTime.instantOf(SUMMER_BEGINS, LocalTime.of(3, 0))).isPresent();
    }

    @Test
    void in_the_hour_that_exists_twice_the_earlier_one_is_meant() {
        var instant = OfficeTime.instantOf(SUMMER_ENDS, LocalTime.of(2, 30)).orElseThrow();

        assertThat(instant).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    void a_day_of_change_is_shorter_or_longer() {
        var shorter =
                Duration.between(OfficeTime.startOf(SUMMER_BEGINS), OfficeTime.startOf(SUMMER_BEGINS.plusDays(1)));
        var longer = Duration.between(OfficeTime.startOf(SUMMER_ENDS), OfficeTime.startOf(SUMMER_ENDS.plusDays(1)));

        assertThat(shorter).isEqualTo(Duration.ofHours(23));
        assertThat(longer).isEqualTo(Duration.ofHours(25));
    }

    @Test
    void the_day_in_kassel_begins_before_the_day_in_utc() {
        assertThat(OfficeTime.dayOf(Instant.parse("2026-11-24T22:59:59Z"))).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(OfficeTime.dayOf(Instant.parse("2026-11-24T23:00:00Z"))).isEqualTo(LocalDate.of(2026, 11, 25));
    }
}

package org.jobcenterportal.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jobcenterportal.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Row("F53")
class DueTimesTest {

    private static final LocalDate HOLIDAY = LocalDate.of(2026, 12, 25);
    private static final Instant FAR = Instant.parse("2027-12-31T00:00:00Z");

    private final DueTimes dueTimes = new DueTimes(
            new QuietSettings("20:00", "08:00", true, 3),
            day -> day.getDayOfWeek() == DayOfWeek.SUNDAY || day.equals(HOLIDAY));

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T07:00:00Z, 2026-11-24T07:00:00Z, the first minute of the day",
        "2026-11-24T06:59:59Z, 2026-11-24T07:00:00Z, a second before it",
        "2026-11-24T18:59:59Z, 2026-11-24T18:59:59Z, the last second of the day",
        "2026-11-24T19:00:00Z, 2026-11-25T07:00:00Z, when the night begins",
        "2026-11-28T12:00:00Z, 2026-11-28T12:00:00Z, a Saturday",
        "2026-11-29T12:00:00Z, 2026-11-30T07:00:00Z, a Sunday",
        "2026-12-25T12:00:00Z, 2026-12-26T07:00:00Z, a holiday",
        "2027-03-27T20:00:00Z, 2027-03-29T06:00:00Z, the night in which summer time begins",
        "2026-10-24T20:00:00Z, 2026-10-26T07:00:00Z, the night in which it ends"
    })
    void what_is_wished_at_a_quiet_time_waits_for_the_next_allowed_one(Instant wished, Instant due, String when) {
        assertThat(dueTimes.allowed(wished, FAR, List.of())).as(when).contains(due);
    }

    @Test
    void an_office_may_let_sundays_and_holidays_be_days_as_others() {
        var anyDay = new DueTimes(new QuietSettings("20:00", "08:00", false, 3), day -> true);
        var sunday = Instant.parse("2026-11-29T12:00:00Z");

        assertThat(anyDay.allowed(sunday, FAR, List.of())).contains(sunday);
    }

    @Test
    void what_could_only_come_at_or_after_the_end_does_not_come() {
        var night = Instant.parse("2026-11-24T22:00:00Z");
        var morning = Instant.parse("2026-11-25T07:00:00Z");

        assertThat(dueTimes.allowed(night, morning, List.of())).isEmpty();
        assertThat(dueTimes.allowed(night, morning.plusSeconds(1), List.of())).contains(morning);
    }

    @Test
    void whoever_is_reached_safely_at_some_times_only_is_reached_then() {
        var tuesdays = new SafeTime(DayOfWeek.TUESDAY, LocalTime.of(7, 0), LocalTime.of(10, 0));
        var lateTuesdays = new SafeTime(DayOfWeek.TUESDAY, LocalTime.of(19, 0), LocalTime.of(22, 0));
        var safe = List.of(lateTuesdays, tuesdays);

        assertThat(dueTimes.allowed(Instant.parse("2026-11-23T10:00:00Z"), FAR, safe))
                .contains(Instant.parse("2026-11-24T07:00:00Z"));
        assertThat(dueTimes.allowed(Instant.parse("2026-11-24T09:00:00Z"), FAR, safe))
                .contains(Instant.parse("2026-11-24T18:00:00Z"));
        assertThat(dueTimes.allowed(Instant.parse("2026-11-24T19:00:00Z"), FAR, safe))
                .contains(Instant.parse("2026-12-01T07:00:00Z"));
    }

    @Test
    void a_safe_time_at_night_only_reaches_nobody() {
        var nights = new SafeTime(DayOfWeek.MONDAY, LocalTime.of(21, 0), LocalTime.of(23, 0));

        assertThat(dueTimes.allowed(Instant.parse("2026-11-24T09:00:00Z"), FAR, List.of(nights)))
                .isEmpty();
    }
}

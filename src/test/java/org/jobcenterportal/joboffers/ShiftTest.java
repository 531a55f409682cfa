package org.jobcenterportal.joboffers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftTest {

    @ParameterizedTest
    @CsvSource({
        "EARLY, 25, 06:00, 11:00",
        "EARLY, 30, 06:00, 12:00",
        "EARLY, 30.5, 06:00, 13:00",
        "EARLY, 40, 06:00, 14:30",
        "EARLY, 48, 06:00, 14:30",
        "MORNING, 20, 08:00, 12:00",
        "MORNING, 39, 08:00, 13:00",
        "AFTERNOON, 1, 13:00, 13:30",
        "LATE, 40, 14:00, 22:00",
        "NIGHT, 20, 22:00, 06:00",
        "WEEKEND, 10, 08:00, 16:00"
    })
    void a_usual_day_is_as_long_as_the_week_asks_for_with_its_break(
            ShiftKind kind, BigDecimal hoursPerWeek, LocalTime from, LocalTime to) {
        var usual = Shift.usual(kind, hoursPerWeek);

        assertThat(usual.from()).isEqualTo(from);
        assertThat(usual.to()).isEqualTo(to);
    }

    @Test
    void without_hours_of_the_week_a_usual_day_is_a_whole_one() {
        var usual = Shift.usual(ShiftKind.EARLY, null);

        assertThat(usual.to()).isEqualTo(LocalTime.of(14, 30));
        assertThat(usual.days()).hasSize(5).doesNotContain(DayOfWeek.SATURDAY);
    }
}

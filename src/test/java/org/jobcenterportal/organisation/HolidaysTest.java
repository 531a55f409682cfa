package org.jobcenterportal.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysTest {

    private final Holidays holidays = new Holidays();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01",
                "2026-04-03",
                "2026-04-06",
                "2026-05-01",
                "2026-05-14",
                "2026-05-25",
                "2026-06-04",
                "2026-10-03",
                "2026-12-25",
                "2026-12-26"
            })
    void these_ten_days_are_public_holidays_in_hesse(LocalDate day) {
        assertThat(holidays.on(day)).isNotNull();
    }

    @Test
    void there_are_no_others() {
        var year = LocalDate.of(2026, 1, 1);

        assertThat(year.datesUntil(year.plusYears(1)).filter(day -> holidays.on(day) != null))
                .hasSize(10);
    }

    @Test
    void reformation_day_and_all_saints_are_none_in_hesse() {
        assertThat(holidays.on(LocalDate.of(2026, 10, 31))).isNull();
        assertThat(holidays.on(LocalDate.of(2026, 11, 1))).isNull();
    }

    @Test
    void christmas_eve_and_new_years_eve_are_none_in_law() {
        assertThat(holidays.on(LocalDate.of(2026, 12, 24))).isNull();
        assertThat(holidays.on(LocalDate.of(2026, 12, 31))).isNull();
    }
}

package org.jobcenterportal.citizens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.jobcenterportal.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Row("F3")
class AgeTest {

    @ParameterizedTest
    @CsvSource({
        "2025-03-24, 2026-11-24, 20",
        "2025-03-25, 2026-11-24, 19",
        "2025-03-24, 2026-11-23, 19",
        "2026-01-31, 2026-02-28, 0",
        "2026-01-31, 2026-03-01, 1",
        "2024-02-29, 2025-02-28, 11",
        "2024-02-29, 2025-03-01, 12",
        "2026-11-24, 2026-11-24, 0"
    })
    void a_month_of_life_is_completed_before_the_day_of_the_same_number(LocalDate born, LocalDate day, int months) {
        assertThat(new BirthDate(born).ageInMonthsOn(day)).isEqualTo(months);
    }

    @Test
    void a_birthday_completes_a_year() {
        var birth = new BirthDate(LocalDate.of(2011, 11, 24));

        assertThat(birth.ageInYearsOn(LocalDate.of(2026, 11, 23))).isEqualTo(14);
        assertThat(birth.ageInYearsOn(LocalDate.of(2026, 11, 24))).isEqualTo(15);
    }

    @Test
    void nobody_alive_was_born_before_1900() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BirthDate(LocalDate.of(1899, 12, 31)));
    }

    @ParameterizedTest
    @CsvSource({
        "1946-06-15, 2011-06-30",
        "1947-06-15, 2012-07-31",
        "1958-06-15, 2024-06-30",
        "1959-06-15, 2025-08-31",
        "1963-06-15, 2030-04-30",
        "1964-06-15, 2031-06-30",
        "1964-06-01, 2031-05-31",
        "1964-01-01, 2030-12-31",
        "1964-02-29, 2031-02-28",
        "1990-12-31, 2057-12-31"
    })
    void the_age_limit_ends_with_the_month_in_which_it_is_completed(LocalDate born, LocalDate lastDay) {
        assertThat(EmployableAge.lastDay(new BirthDate(born))).isEqualTo(lastDay);
    }

    @Test
    void employable_is_who_is_fifteen_and_not_beyond_the_limit() {
        var birth = new BirthDate(LocalDate.of(1964, 6, 15));

        assertThat(EmployableAge.includes(birth, LocalDate.of(1979, 6, 14))).isFalse();
        assertThat(EmployableAge.includes(birth, LocalDate.of(1979, 6, 15))).isTrue();
        assertThat(EmployableAge.includes(birth, LocalDate.of(2031, 6, 30))).isTrue();
        assertThat(EmployableAge.includes(birth, LocalDate.of(2031, 7, 1))).isFalse();
    }
}

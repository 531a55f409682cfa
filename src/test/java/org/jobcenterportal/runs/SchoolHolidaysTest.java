package org.jobcenterportal.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.jobcenterportal.Row;
import org.jobcenterportal.runs.SchoolHoliday.SchoolHolidayKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Row("F14")
class SchoolHolidaysTest {

    private final SchoolHolidays holidays = new SchoolHolidays();

    @ParameterizedTest
    @ValueSource(ints = {2022, 2023, 2024, 2025, 2026, 2027})
    void every_year_of_the_file_has_all_its_holidays(int year) {
        var kinds = holidays.between(LocalDate.of(year, 1, 15), LocalDate.of(year, 12, 31)).stream()
                .map(SchoolHoliday::kind)
                .collect(Collectors.toSet());

        assertThat(kinds).isEqualTo(EnumSet.allOf(SchoolHolidayKind.class));
    }

    @Test
    void no_holidays_overlap() {
        var all = holidays.between(LocalDate.of(2020, 1, 1), null);

        for (var index = 1; index < all.size(); index++) {
            assertThat(all.get(index).first()).isAfter(all.get(index - 1).last());
        }
    }

    @Test
    void christmas_begins_on_its_first_day_and_is_over_after_its_last() {
        assertThat(holidays.on(LocalDate.of(2026, 12, 22))).isEmpty();
        assertThat(holidays.on(LocalDate.of(2026, 12, 23)))
                .hasValueSatisfying(one -> assertThat(one.kind()).isEqualTo(SchoolHolidayKind.CHRISTMAS));
        assertThat(holidays.on(LocalDate.of(2027, 1, 12))).isPresent();
        assertThat(holidays.on(LocalDate.of(2027, 1, 13))).isEmpty();
    }

    @Test
    void the_file_reaches_at_least_a_year_ahead_of_the_build() {
        assertThat(holidays.on(LocalDate.now(java.time.ZoneOffset.UTC).plusYears(1))
                                .isPresent()
                        || !holidays.between(
                                        LocalDate.now(java.time.ZoneOffset.UTC).plusYears(1), null)
                                .isEmpty())
                .isTrue();
    }
}

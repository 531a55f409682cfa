package org.jobcenterportal.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jobcenterportal.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Row({"F71", "F114"})
class PayByDateTest {

    @ParameterizedTest
    @CsvSource({
        "2022-10-01, 11.99, 12.00",
        "2023-12-31, 11.99, 12.00",
        "2024-01-01, 12.40, 12.41",
        "2025-01-01, 12.81, 12.82",
        "2025-12-31, 12.81, 12.82",
        "2026-01-01, 13.89, 13.90",
        "2026-12-31, 13.89, 13.90",
        "2027-01-01, 14.59, 14.60",
    })
    void the_minimum_wage_is_that_of_the_first_day_of_work(LocalDate day, BigDecimal less, BigDecimal enough) {
        assertThat(MinimumWage.of(less, day)).isInstanceOfSatisfying(MinimumWage.Below.class, below -> {
            assertThat(below.minimum()).isEqualByComparingTo(enough);
            assertThat(below.rule().isVerifiedOn(day)).isFalse();
        });
        assertThat(MinimumWage.of(enough, day)).isInstanceOf(MinimumWage.Enough.class);
    }

    @Test
    void what_will_be_too_little_while_the_job_goes_on_is_known_beforehand() {
        var wage = new BigDecimal("13.90");
        var start = LocalDate.of(2026, 12, 1);

        assertThat(MinimumWage.later(wage, start, null))
                .hasValueSatisfying(below -> assertThat(below.minimum()).isEqualByComparingTo("14.60"));
        assertThat(MinimumWage.later(wage, start, LocalDate.of(2027, 1, 1))).isPresent();
        assertThat(MinimumWage.later(wage, start, LocalDate.of(2026, 12, 31))).isEmpty();
        assertThat(MinimumWage.later(new BigDecimal("14.60"), start, null)).isEmpty();
    }

    @Test
    void of_a_day_that_the_register_does_not_know_it_is_claimed_only_that_the_minimum_is_not_lowered() {
        var day = LocalDate.of(2028, 1, 1);

        assertThat(MinimumWage.of(new BigDecimal("14.59"), day))
                .isInstanceOfSatisfying(MinimumWage.Below.class, below -> {
                    assertThat(below.minimum()).isEqualByComparingTo("14.60");
                    assertThat(below.isKnownFor(day)).isFalse();
                    assertThat(below.isKnownFor(day.minusDays(1))).isTrue();
                });
        assertThat(MinimumWage.of(new BigDecimal("14.60"), day)).isInstanceOf(MinimumWage.Unknown.class);
        assertThat(MinimumWage.of(BigDecimal.ONE, LocalDate.of(1990, 1, 1))).isInstanceOf(MinimumWage.Unknown.class);
        assertThat(MiniJob.of(BigDecimal.ONE, BigDecimal.ONE, LocalDate.of(2028, 1, 1)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 13.90, 10, 602.33, true",
        "2026-12-31, 13.90, 10.02, 603.54, false",
        "2027-01-01, 14.60, 10, 632.67, true",
        "2026-12-31, 14.60, 10, 632.67, false",
    })
    void a_mini_job_pays_no_more_in_a_month_than_the_limit_of_its_first_day(
            LocalDate day, BigDecimal hourly, BigDecimal hours, BigDecimal monthly, boolean isWithin) {
        assertThat(MiniJob.of(hourly, hours, day)).hasValueSatisfying(answer -> {
            assertThat(answer.monthly()).isEqualByComparingTo(monthly);
            assertThat(answer.isWithin()).isEqualTo(isWithin);
        });
    }
}

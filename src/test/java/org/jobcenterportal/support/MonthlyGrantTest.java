package org.jobcenterportal.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jobcenterportal.Row;
import org.jobcenterportal.support.MonthlyGrant.Part;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Row("F84")
class MonthlyGrantTest {

    private static final LocalDate START = LocalDate.of(2023, 1, 1);

    @Test
    void a_whole_month_of_full_pay_is_hours_times_13_by_3_and_the_share_on_top() {
        var first = grant(START, LocalDate.of(2023, 1, 31), null).parts().getFirst();

        assertThat(first.hourly()).isEqualByComparingTo("12.00");
        assertThat(first.wage()).isEqualByComparingTo("2028.00");
        assertThat(first.share()).isEqualByComparingTo("385.32");
        assertThat(first.grant()).isEqualByComparingTo("2413.32");
        assertThat(first.percent()).isEqualTo(100);
    }

    @Test
    void each_month_has_the_minimum_wage_of_its_day_and_the_percentage_of_its_year() {
        var parts = grant(START, LocalDate.of(2027, 12, 31), null).parts();

        assertThat(parts).hasSize(60);
        assertThat(parts).extracting(Part::percent).containsSubsequence(100, 100, 90, 80, 70);
        assertThat(part(parts, 2024, 12).percent()).isEqualTo(100);
        assertThat(part(parts, 2025, 1).percent()).isEqualTo(90);
        assertThat(part(parts, 2025, 1).hourly()).isEqualByComparingTo("12.82");
        assertThat(part(parts, 2026, 1).percent()).isEqualTo(80);
        assertThat(part(parts, 2026, 1).hourly()).isEqualByComparingTo("13.90");
        assertThat(part(parts, 2027, 12).percent()).isEqualTo(70);
        assertThat(part(parts, 2027, 12).hourly()).isEqualByComparingTo("14.60");
    }

    @Test
    void a_year_that_ends_within_a_month_splits_it() {
        var parts = grant(LocalDate.of(2023, 1, 16), LocalDate.of(2025, 1, 31), null)
                .parts();

        var january =
                parts.stream().filter(part -> part.month().getYear() == 2025).toList();
        assertThat(january).extracting(Part::percent).containsExactly(100, 90);
        assertThat(january.getFirst().days().until()).isEqualTo(LocalDate.of(2025, 1, 15));
        assertThat(january.getFirst().wage()).as("15 of 31 days at 12.82").isEqualByComparingTo("1048.35");
        assertThat(january.getLast().wage()).as("16 of 31 days at 12.82").isEqualByComparingTo("1118.23");
        assertThat(january.getFirst().wage().add(january.getLast().wage())).isEqualByComparingTo("2166.58");
    }

    @Test
    void a_tariff_wage_counts_where_it_is_higher_and_the_minimum_where_it_is_not() {
        var parts =
                grant(START, LocalDate.of(2026, 1, 31), new BigDecimal("13.00")).parts();

        assertThat(part(parts, 2025, 12).isAgreed()).isTrue();
        assertThat(part(parts, 2025, 12).hourly()).isEqualByComparingTo("13.00");
        assertThat(part(parts, 2026, 1).isAgreed()).isFalse();
        assertThat(part(parts, 2026, 1).hourly()).isEqualByComparingTo("13.90");
    }

    @Test
    void after_five_years_nothing_is_paid() {
        var grant = grant(START, LocalDate.of(2030, 6, 30), null);

        assertThat(grant.last()).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(grant.parts().getLast().days().until()).isEqualTo(LocalDate.of(2027, 12, 31));
    }

    @Test
    void a_day_before_any_known_minimum_wage_is_told_as_such() {
        var parts =
                grant(LocalDate.of(2022, 9, 1), LocalDate.of(2023, 1, 31), null).parts();

        assertThat(parts.getFirst().isKnown()).isFalse();
        assertThat(parts.getLast().isKnown()).isTrue();
    }

    @Test
    void the_years_add_up_to_the_cent() {
        var grant = grant(LocalDate.of(2026, 7, 10), LocalDate.of(2029, 3, 3), new BigDecimal("15.37"));

        var years = grant.perYear();

        assertThat(years).containsOnlyKeys(2026, 2027, 2028, 2029);
        assertThat(years.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(grant.total());
        assertThat(grant.total().scale()).isEqualTo(2);
    }

    @Test
    void half_a_cent_is_rounded_up() {
        // 1 hour a week at 12.41 in one day of a month of 31 days: 12.41 * 13 / 93 = 1.7347… and 19 percent of it
        // 0.3287
        var part = new MonthlyGrant(
                        FundingKind.PARTICIPATION,
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2024, 1, 1),
                        BigDecimal.ONE,
                        null,
                        BigDecimal.valueOf(50))
                .parts()
                .getFirst();

        assertThat(part.wage()).isEqualByComparingTo("1.73");
        assertThat(part.share()).as("half of 1.73").isEqualByComparingTo("0.87");
        assertThat(part.grant()).isEqualByComparingTo("2.60");
    }

    @ParameterizedTest
    @CsvSource({
        // 39 hours at 15 euros are 2535 a month; the share is 481.65 without and 507.00 with unemployment insurance
        "2026-06-30, 2026-07-31, WITHOUT_UNEMPLOYMENT, 75, 2262.49",
        "2026-07-01, 2026-07-31, WITH_UNEMPLOYMENT, 75, 2281.50",
        "2025-07-01, 2026-06-30, WITHOUT_UNEMPLOYMENT, 75, 2262.49",
        "2025-07-01, 2026-07-31, WITHOUT_UNEMPLOYMENT, 50, 1508.33",
        "2026-07-01, 2027-07-31, WITH_UNEMPLOYMENT, 50, 1521.00",
    })
    void the_subsidy_of_16e_falls_from_75_to_50_percent_with_the_share_by_the_law_of_its_first_day(
            LocalDate start, LocalDate until, MonthlyGrant.Insurance insurance, int percent, BigDecimal last) {
        var grant = longTerm(start, until, "15.00");

        assertThat(MonthlyGrant.insurance(FundingKind.LONG_TERM_SUBSIDY, start)).isEqualTo(insurance);
        assertThat(grant.parts().getLast().percent()).isEqualTo(percent);
        assertThat(grant.parts().getLast().grant()).isEqualByComparingTo(last);
    }

    @Test
    void the_subsidy_of_16e_is_paid_for_two_years_and_for_no_less_than_the_minimum_wage() {
        var grant = longTerm(LocalDate.of(2026, 7, 1), LocalDate.of(2030, 1, 1), "14.00");

        assertThat(grant.last()).isEqualTo(LocalDate.of(2028, 6, 30));
        assertThat(part(grant.parts(), 2026, 12).isAgreed()).isTrue();
        assertThat(part(grant.parts(), 2026, 12).hourly()).isEqualByComparingTo("14.00");
        assertThat(part(grant.parts(), 2027, 1).isAgreed()).isFalse();
        assertThat(part(grant.parts(), 2027, 1).hourly()).isEqualByComparingTo("14.60");
        assertThat(part(grant.parts(), 2028, 1).isKnown()).isFalse();
    }

    @Test
    void nonsense_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new MonthlyGrant(FundingKind.WAGE_SUBSIDY, START, START, BigDecimal.ONE, null, BigDecimal.ONE));
        assertThatIllegalArgumentException().isThrownBy(() -> grant(START, START.minusDays(1), null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MonthlyGrant(
                        FundingKind.PARTICIPATION, START, START, BigDecimal.ZERO, null, BigDecimal.ONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MonthlyGrant(
                        FundingKind.PARTICIPATION, START, START, BigDecimal.ONE, null, new BigDecimal("100.01")));
    }

    private static MonthlyGrant grant(LocalDate start, LocalDate until, @Nullable BigDecimal tariff) {
        return new MonthlyGrant(
                FundingKind.PARTICIPATION, start, until, BigDecimal.valueOf(39), tariff, BigDecimal.valueOf(19));
    }

    private static MonthlyGrant longTerm(LocalDate start, LocalDate until, String wage) {
        return new MonthlyGrant(
                FundingKind.LONG_TERM_SUBSIDY,
                start,
                until,
                BigDecimal.valueOf(39),
                new BigDecimal(wage),
                MonthlyGrant.usualShare(FundingKind.LONG_TERM_SUBSIDY, start));
    }

    private static Part part(java.util.List<Part> parts, int year, int month) {
        return parts.stream()
                .filter(part -> part.month().equals(java.time.YearMonth.of(year, month)))
                .findFirst()
                .orElseThrow();
    }
}

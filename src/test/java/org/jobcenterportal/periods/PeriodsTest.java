package org.jobcenterportal.periods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jobcenterportal.law.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeriodsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void a_period_has_a_month_at_least() {
        assertThat(benefit("2026-03", "2026-03").days().from()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(benefit("2026-02", "2026-02").days().until()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThatIllegalArgumentException().isThrownBy(() -> benefit("2026-03", "2026-02"));
    }

    @Test
    void periods_of_one_kind_follow_each_other() {
        var spring = benefit("2026-03", "2026-05");

        assertThat(spring.collidesWith(benefit("2026-05", null))).isTrue();
        assertThat(spring.collidesWith(benefit("2026-06", null))).isFalse();
        assertThat(spring.collidesWith(benefit("2026-01", "2026-03"))).isTrue();
        assertThat(spring.collidesWith(benefit("2026-01", "2026-02"))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Periods(List.of(spring, benefit("2026-03", null))));
    }

    @Test
    void whoever_receives_benefits_may_be_unemployed_meanwhile_but_not_unemployed_and_working() {
        var unemployed = new Period(PeriodKind.UNEMPLOYED, YearMonth.of(2026, 3), null);
        var working = new Period(PeriodKind.WORKING, YearMonth.of(2026, 4), null);

        assertThat(new Periods(List.of(unemployed, benefit("2026-03", null))).all())
                .hasSize(2);
        assertThatIllegalArgumentException().isThrownBy(() -> new Periods(List.of(unemployed, working)));
    }

    @Test
    void seventeen_months_of_benefit_leave_four_until_long_term_receipt() {
        var standing = new Periods(List.of(benefit("2025-07", null))).on(TODAY);

        assertThat(standing.months()).isEqualTo(17);
        assertThat(standing.window()).isEqualTo(24);
        assertThat(standing.longTermRecipient().verdict()).isEqualTo(Verdict.NO);
        assertThat(standing.monthsUntilLongTerm()).hasValue(4);
    }

    @Test
    void long_term_receipt_begins_with_the_day_on_which_the_months_are_full() {
        var periods = new Periods(List.of(benefit("2025-07", null)));
        var begins = periods.on(TODAY).longTermFrom();

        assertThat(begins).isNotNull();
        assertThat(periods.on(begins.minusDays(1)).longTermRecipient().verdict())
                .isEqualTo(Verdict.NO);
        assertThat(periods.on(begins.minusDays(1)).monthsUntilLongTerm()).hasValue(1);
        assertThat(periods.on(begins).longTermRecipient().verdict()).isEqualTo(Verdict.YES);
        assertThat(periods.on(begins).monthsUntilLongTerm()).isEmpty();
    }

    @Test
    void months_apart_count_together_as_far_as_the_window_reaches() {
        var periods = new Periods(List.of(benefit("2024-12", "2025-09"), benefit("2025-12", null)));

        assertThat(periods.on(TODAY).longTermRecipient().verdict()).isEqualTo(Verdict.YES);
        assertThat(periods.on(LocalDate.of(2025, 11, 15)).longTermRecipient().verdict())
                .isEqualTo(Verdict.NO);
    }

    @Test
    void a_year_without_work_is_long_term_unemployment() {
        var periods = new Periods(List.of(new Period(PeriodKind.UNEMPLOYED, YearMonth.of(2025, 11), null)));

        assertThat(periods.on(LocalDate.of(2026, 10, 31)).longTermUnemployed().verdict())
                .isEqualTo(Verdict.NO);
        assertThat(periods.on(LocalDate.of(2026, 11, 1)).longTermUnemployed().verdict())
                .isEqualTo(Verdict.YES);
        assertThat(periods.occupationOn(TODAY)).contains(PeriodKind.UNEMPLOYED);
    }

    private static Period benefit(String from, @Nullable String until) {
        return new Period(PeriodKind.BENEFIT, YearMonth.parse(from), until == null ? null : YearMonth.parse(until));
    }
}

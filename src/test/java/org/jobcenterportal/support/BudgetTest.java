package org.jobcenterportal.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.jobcenterportal.Row;
import org.jobcenterportal.law.Rules;
import org.junit.jupiter.api.Test;

@Row("F82")
class BudgetTest {

    @Test
    void of_24_months_of_community_work_in_five_years_so_many_are_left() {
        var budget =
                budget(AnOffer.of(FundingKind.WORK_OPPORTUNITY, "2026-12-01").earlier("2024-01-01", "2025-03-15"));

        assertThat(budget.used()).isEqualTo(14 * 30 + 15);
        assertThat(budget.left()).isEqualTo(9 * 30 + 15);
        assertThat(budget.leftMonths()).isEqualTo(9);
        assertThat(budget.leftDays()).isEqualTo(15);
        assertThat(budget.leftWithMore() - budget.left()).isEqualTo(12 * 30);
        assertThat(budget.years().until()).isEqualTo(LocalDate.of(2028, 12, 31));
    }

    @Test
    void the_five_years_begin_anew_with_the_first_entry_after_them() {
        var budget =
                budget(AnOffer.of(FundingKind.WORK_OPPORTUNITY, "2026-12-01").earlier("2019-01-01", "2020-12-31"));

        assertThat(budget.used()).isZero();
        assertThat(budget.years().from()).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void somebody_who_is_still_there_has_used_up_what_lies_before_the_day() {
        var budget =
                budget(AnOffer.of(FundingKind.WORK_OPPORTUNITY, "2026-12-01").earlier("2026-06-01", null));

        assertThat(budget.used()).isEqualTo(6 * 30);
    }

    @Test
    void more_than_the_limit_leaves_nothing_and_not_less() {
        var budget =
                budget(AnOffer.of(FundingKind.WORK_OPPORTUNITY, "2026-12-01").earlier("2022-01-01", "2026-11-30"));

        assertThat(budget.left()).isZero();
        assertThat(budget.leftWithMore()).isZero();
    }

    @Test
    void of_five_years_of_participation_three_are_left_after_two() {
        var budget = budget(AnOffer.of(FundingKind.PARTICIPATION, "2026-12-01").earlier("2019-01-01", "2020-12-31"));

        assertThat(budget.leftMonths()).isEqualTo(36);
        assertThat(budget.leftDays()).isZero();
    }

    @Test
    void of_24_months_of_start_up_money_one_is_left_after_23() {
        var budget = budget(AnOffer.of(FundingKind.START_UP_MONEY, "2026-12-01").earlier("2024-01-01", "2025-11-30"));

        assertThat(budget.left()).isEqualTo(30);
    }

    @Test
    void a_trial_counts_in_weeks_and_only_with_what_it_follows_without_a_gap() {
        var apart = budget(AnOffer.of(FundingKind.EMPLOYER_TRIAL, "2026-12-01").earlier("2026-11-02", "2026-11-29"));
        var touching =
                budget(AnOffer.of(FundingKind.EMPLOYER_TRIAL, "2026-12-01").earlier("2026-11-24", "2026-11-30"));

        assertThat(apart.left()).isEqualTo(42);
        assertThat(touching.left()).isEqualTo(35);
        assertThat(touching.leftWithMore()).isEqualTo(77);
        assertThat(touching.isInWeeks()).isTrue();
    }

    @Test
    void what_nobody_counts_has_no_budget() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> budget(AnOffer.of(FundingKind.WAGE_SUBSIDY, "2026-12-01")));
    }

    private static Budget budget(AnOffer offer) {
        var check = offer.check();
        return Budget.of(check.kind(), check.facts(), check.terms(), Rules.on(check.start()));
    }
}

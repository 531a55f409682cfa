package org.jobcenterportal.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jobcenterportal.Row;
import org.jobcenterportal.measures.Access;
import org.jobcenterportal.measures.Instrument;
import org.jobcenterportal.runs.EntryMode;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

    @Test
    @Row("S15")
    void what_goes_through_the_equality_officer_only_she_suggests() {
        assertThat(Rules.mayBeSuggested(Access.THROUGH_EQUALITY_OFFICER, false))
                .contains(AssignmentRefusal.THROUGH_EQUALITY_OFFICER);
        assertThat(Rules.mayBeSuggested(Access.THROUGH_EQUALITY_OFFICER, true)).isEmpty();
        assertThat(Rules.mayBeSuggested(Access.OPEN, false)).isEmpty();
        assertThat(Rules.mayBeSuggested(Access.REFERRAL_ONLY, true)).contains(AssignmentRefusal.REFERRAL_ONLY);
    }

    @Test
    @Row("F15")
    void a_voucher_needs_an_approval_that_holds_on_the_first_day() {
        assertThat(Rules.isApproved(Instrument.ACTIVATION_VOUCHER, FIRST, FIRST))
                .isTrue();
        assertThat(Rules.isApproved(Instrument.ACTIVATION_VOUCHER, FIRST.minusDays(1), FIRST))
                .isFalse();
        assertThat(Rules.isApproved(Instrument.ACTIVATION_VOUCHER, null, FIRST)).isFalse();
        assertThat(Rules.isApproved(Instrument.ACTIVATION, null, FIRST)).isTrue();
    }

    @Test
    @Row("F23")
    void from_three_thousand_euros_on_somebody_else_looks() {
        assertThat(Rules.cost(3_000, FIRST, FIRST.plusDays(99))).isEqualTo(300_000);
        assertThat(Rules.needsSecondLook(Instrument.ACTIVATION, 3_000, FIRST, FIRST.plusDays(99)))
                .isTrue();
        assertThat(Rules.needsSecondLook(Instrument.ACTIVATION, 3_000, FIRST, FIRST.plusDays(98)))
                .isFalse();
        assertThat(Rules.needsSecondLook(Instrument.START_UP_MONEY, 0, FIRST, FIRST))
                .isTrue();
    }

    @Test
    void nobody_stays_beyond_the_run_or_longer_than_the_offer_lasts() {
        assertThat(Rules.lastDay(FIRST, null, 6)).isEqualTo(LocalDate.of(2027, 5, 31));
        assertThat(Rules.lastDay(FIRST, LocalDate.of(2027, 3, 31), 6)).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(Rules.lastDay(FIRST, LocalDate.of(2027, 12, 31), 6)).isEqualTo(LocalDate.of(2027, 5, 31));
        assertThat(Rules.lastDay(FIRST, LocalDate.of(2027, 12, 31), null)).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(Rules.lastDay(FIRST, null, null)).isEqualTo(LocalDate.of(2027, 5, 31));
    }

    @Test
    @Row("F20")
    void what_she_left_24_months_ago_counts_and_a_day_earlier_does_not() {
        assertThat(Rules.isRecent(FIRST.minusMonths(24), FIRST)).isTrue();
        assertThat(Rules.isRecent(FIRST.minusMonths(24).minusDays(1), FIRST)).isFalse();
        assertThat(Rules.isRecent(null, FIRST)).isTrue();
    }

    @Test
    @Row({"F18", "F36"})
    void the_wait_is_worked_out_from_the_planned_ends_before_her() {
        var ends = List.of(FIRST.plusDays(30), FIRST.plusDays(10), FIRST.minusDays(5));

        assertThat(WaitEstimate.of(1, EntryMode.ROLLING, ends, FIRST).day()).isEqualTo(FIRST.plusDays(1));
        assertThat(WaitEstimate.of(2, EntryMode.ROLLING, ends, FIRST))
                .isEqualTo(new WaitEstimate(2, List.of(FIRST, FIRST.plusDays(10)), FIRST.plusDays(11)));
        assertThat(WaitEstimate.of(4, EntryMode.ROLLING, ends, FIRST).day()).isNull();
        assertThat(WaitEstimate.of(1, EntryMode.FIXED, ends, FIRST).day()).isNull();
    }
}

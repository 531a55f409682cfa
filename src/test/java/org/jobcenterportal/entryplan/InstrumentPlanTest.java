package org.jobcenterportal.entryplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jobcenterportal.Row;
import org.jobcenterportal.measures.Instrument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Row("S25")
class InstrumentPlanTest {

    private static final InstrumentPlan PLAN = InstrumentPlan.evenly(Instrument.ACTIVATION, 2271, 1233);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 11, 12, 35, 371, 2271})
    void spread_over_the_months_nobody_is_lost_and_no_month_differs_by_more_than_one(int entries) {
        var plan = InstrumentPlan.evenly(Instrument.ACTIVATION, entries, 10);

        assertThat(plan.entries()).isEqualTo(entries);
        assertThat(Collections.max(plan.months()) - Collections.min(plan.months()))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void a_voucher_has_no_plan_of_its_own_because_it_is_counted_under_activation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InstrumentPlan.evenly(Instrument.ACTIVATION_VOUCHER, 12, 1));
    }

    @Test
    void of_the_running_month_the_share_that_is_over_counts_as_planned() {
        var plan = new InstrumentPlan(Instrument.ACTIVATION, 5, Collections.nCopies(12, 30));

        assertThat(progress(plan, LocalDate.of(2026, 1, 1), 0).plannedSoFar()).isEqualTo(0);
        assertThat(progress(plan, LocalDate.of(2026, 1, 31), 0).plannedSoFar()).isEqualTo(30);
        assertThat(progress(plan, LocalDate.of(2026, 4, 15), 0).plannedSoFar()).isEqualTo(105);
        assertThat(progress(plan, LocalDate.of(2025, 12, 31), 0).plannedSoFar()).isEqualTo(0);
        assertThat(progress(plan, LocalDate.of(2027, 1, 1), 0).plannedSoFar()).isEqualTo(360);
    }

    @Test
    @Row("F89")
    void the_forecast_carries_on_at_the_pace_so_far() {
        var plan = new InstrumentPlan(Instrument.ACTIVATION, 5, Collections.nCopies(12, 30));
        var half = LocalDate.of(2026, 6, 30);

        assertThat(progress(plan, half, 180).forecast()).isEqualTo(360);
        assertThat(progress(plan, half, 90).forecast()).isEqualTo(180);
        assertThat(progress(plan, half, 90).difference()).isEqualTo(-90);
        assertThat(progress(plan, LocalDate.of(2026, 1, 1), 0).forecast()).isEqualTo(360);
    }

    @Test
    void what_was_planned_until_a_month_includes_it() {
        assertThat(PLAN.until(Month.DECEMBER)).isEqualTo(2271);
        assertThat(PLAN.until(Month.JANUARY)).isEqualTo(PLAN.in(Month.JANUARY));
    }

    private static Progress progress(InstrumentPlan plan, LocalDate day, int entered) {
        var months = new ArrayList<>(Collections.nCopies(12, 0));
        months.set(0, entered);
        return new Progress(plan, 0, true, 2026, List.copyOf(months), 10, 5, day);
    }
}

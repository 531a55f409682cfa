package org.jobcenterportal.entryplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.Row;
import org.jobcenterportal.measures.Instrument;
import org.junit.jupiter.api.Test;

@Row("F89")
class HonestPlanTest {

    @Test
    void two_people_stand_together_with_others_so_that_nobody_is_told_apart() {
        var rows = HonestPlan.rows(List.of(
                counted(Instrument.ACTIVATION, 40),
                counted(Instrument.INTEGRATION_SUBSIDY, 2),
                counted(Instrument.LABOUR_MARKET_PARTICIPATION, 5)));

        assertThat(rows).noneMatch(row -> row.entered() == 2);
        assertThat(rows)
                .filteredOn(row -> row.plans().size() == 2)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.entered()).isEqualTo(7);
                    assertThat(instruments(row))
                            .isEqualTo(Set.of(Instrument.INTEGRATION_SUBSIDY, Instrument.LABOUR_MARKET_PARTICIPATION));
                });
    }

    @Test
    void nobody_is_a_number_that_may_be_shown() {
        var rows = HonestPlan.rows(
                List.of(counted(Instrument.ACTIVATION, 40), counted(Instrument.INTEGRATION_SUBSIDY, 0)));

        assertThat(rows).extracting(PlanRow::entered).containsExactly(40, 0);
    }

    @Test
    void where_all_together_are_too_few_no_number_is_shown_but_every_plan_is() {
        var rows =
                HonestPlan.rows(List.of(counted(Instrument.ACTIVATION, 1), counted(Instrument.INTEGRATION_SUBSIDY, 1)));

        assertThat(rows).extracting(PlanRow::entered).containsOnly(0);
        assertThat(rows).hasSize(2);
    }

    @Test
    void a_month_with_one_entry_stands_together_with_another_month() {
        var months = new ArrayList<>(Collections.nCopies(12, 0));
        months.set(0, 1);
        months.set(1, 6);
        months.set(2, 9);
        var row = HonestPlan.rows(List.of(progress(Instrument.ACTIVATION, months)))
                .getFirst();

        assertThat(row.months().rows()).noneMatch(month -> month.count() < 3);
        assertThat(row.months().rows())
                .anyMatch(month -> month.things().containsAll(List.of(Month.JANUARY, Month.FEBRUARY)));
    }

    @Test
    void what_the_portal_does_not_count_stands_alone_and_without_a_number() {
        var elsewhere = new Progress(
                InstrumentPlan.evenly(Instrument.START_UP_MONEY, 320, 90),
                0,
                false,
                2026,
                Collections.nCopies(12, 0),
                0,
                0,
                LocalDate.of(2026, 11, 24));

        var rows = HonestPlan.rows(List.of(counted(Instrument.ACTIVATION, 40), elsewhere));
        var year = new PlanOfYear(2026, List.of(2026), rows, LocalDate.of(2026, 11, 24));

        assertThat(rows).extracting(PlanRow::isCounted).containsExactly(false, true);
        assertThat(year.isWhole()).isFalse();
        assertThat(year.planned()).isEqualTo(380);
        assertThat(year.plannedCounted()).isEqualTo(60);
        assertThat(year.entered()).isEqualTo(40);
        assertThat(year.forecast()).isEqualTo(rows.getLast().forecast());
    }

    private static Set<Instrument> instruments(PlanRow row) {
        return Set.copyOf(
                row.plans().stream().map(kept -> kept.plan().instrument()).toList());
    }

    private static Progress counted(Instrument instrument, int entered) {
        var months = new ArrayList<>(Collections.nCopies(12, 0));
        months.set(0, entered);
        return progress(instrument, months);
    }

    private static Progress progress(Instrument instrument, List<Integer> months) {
        return new Progress(
                InstrumentPlan.evenly(instrument, 60, 10), 0, true, 2026, months, 10, 5, LocalDate.of(2026, 11, 24));
    }
}

package org.jobcenterportal.entryplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.entryplan.PlanOutcome.AlreadyThere;
import org.jobcenterportal.entryplan.PlanOutcome.ChangedMeanwhile;
import org.jobcenterportal.entryplan.PlanOutcome.NotFound;
import org.jobcenterportal.entryplan.PlanOutcome.Saved;
import org.jobcenterportal.identity.As;
import org.jobcenterportal.measures.Catalogue;
import org.jobcenterportal.measures.CatalogueImport;
import org.jobcenterportal.measures.Instrument;
import org.jobcenterportal.runs.Offers;
import org.jobcenterportal.runs.RunDirectory;
import org.jobcenterportal.runs.RunsImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@Row("S25")
@As("massnahmen")
class EntryPlanDeskTest {

    private static final AtomicInteger YEAR = new AtomicInteger(2040);

    @Autowired
    private EntryPlanDesk desk;

    @Autowired
    private CatalogueImport measures;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private RunsImport runs;

    @Autowired
    private RunDirectory directory;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void today() {
        clock.set(TestClock.START);
    }

    @Test
    void the_plan_of_2023_is_that_of_the_programme_and_its_places_are_not_its_entries() {
        var plans = desk.year(2023).rows().stream()
                .flatMap(row -> row.plans().stream())
                .map(KeptPlan::plan)
                .toList();

        assertThat(plans).hasSize(8);
        assertThat(plans)
                .filteredOn(plan -> plan.instrument() == Instrument.ACTIVATION)
                .allSatisfy(plan -> {
                    assertThat(plan.entries()).isEqualTo(2271);
                    assertThat(plan.places()).isEqualTo(1233);
                });
        assertThat(plans.stream().mapToInt(InstrumentPlan::entries).sum()).isEqualTo(3634);
    }

    @Test
    void a_year_begins_with_the_plan_of_another_one_and_only_once() {
        var year = YEAR.getAndIncrement();

        assertThat(desk.copy(2023, year)).isEqualTo(new Saved());
        assertThat(desk.copy(2023, year)).isEqualTo(new AlreadyThere());
        assertThat(desk.copy(2099, year)).isEqualTo(new NotFound());
        assertThat(desk.year(year).planned()).isEqualTo(3634);
    }

    @Test
    void two_who_change_the_same_plan_are_told() {
        var year = YEAR.getAndIncrement();
        desk.copy(2023, year);
        var mine = new InstrumentPlan(Instrument.ACTIVATION, 100, Collections.nCopies(12, 10));
        var theirs = new InstrumentPlan(Instrument.ACTIVATION, 200, Collections.nCopies(12, 20));

        assertThat(desk.change(year, theirs, 0)).isEqualTo(new Saved());
        assertThat(desk.change(year, mine, 0)).isEqualTo(new ChangedMeanwhile(theirs, 1));
        assertThat(desk.change(year, mine, 1)).isEqualTo(new Saved());
        assertThat(desk.change(YEAR.getAndIncrement(), mine, 0)).isEqualTo(new NotFound());
    }

    @Test
    @Row("F89")
    void an_instrument_is_counted_once_something_was_bought_for_it() {
        new Offers(measures, catalogue, runs, directory).aRun(1);

        var rows = desk.year(2023).rows();

        assertThat(row(rows, Instrument.ACTIVATION).isCounted()).isTrue();
        assertThat(row(rows, Instrument.START_UP_MONEY).isCounted()).isFalse();
    }

    private static PlanRow row(List<PlanRow> rows, Instrument instrument) {
        return rows.stream()
                .filter(row -> row.plans().stream().anyMatch(kept -> kept.plan().instrument() == instrument))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Row("F91")
    void a_run_that_nobody_uses_stands_among_the_empty_places_with_what_it_costs() {
        var run = new Offers(measures, catalogue, runs, directory).aRun(7);

        var empty = desk.emptyPlaces();

        assertThat(empty.runs())
                .filteredOn(shown -> shown.run().id().equals(run.id()))
                .singleElement()
                .satisfies(shown -> {
                    assertThat(shown.emptyToday()).isEqualTo(7);
                    assertThat(shown.costToday()).isEqualTo(7L * run.dayCost());
                    // 2 to 24 November 2026 are 17 weekdays without a holiday in Hesse
                    assertThat(shown.month()).isEqualTo(new SeatDays(119, 119, 119L * run.dayCost()));
                    assertThat(desk.emptyIn(run.id())).contains(shown);
                });
    }
}

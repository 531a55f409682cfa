package org.jobcenterportal.entryplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.Row;
import org.jobcenterportal.assignments.Stay;
import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.measures.MeasureId;
import org.jobcenterportal.measures.MeasureStatus;
import org.jobcenterportal.runs.ContractId;
import org.jobcenterportal.runs.EntryMode;
import org.jobcenterportal.runs.Offers;
import org.jobcenterportal.runs.PlacesFrom;
import org.jobcenterportal.runs.ProviderDetails;
import org.jobcenterportal.runs.ProviderId;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.RunDraft;
import org.jobcenterportal.runs.RunId;
import org.jobcenterportal.runs.RunStatus;
import org.jobcenterportal.seats.ContingentId;
import org.jobcenterportal.seats.Occupancy;
import org.junit.jupiter.api.Test;

@Row("F91")
class SeatDayCountTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final RunId RUN = RunId.next();
    private static final int DAY_COST = 2_850;

    @Test
    void empty_places_count_on_days_of_the_run_only_and_cost_their_rate() {
        var week = count(List.of(), Set.of()).between(MONDAY, MONDAY.plusDays(6));

        assertThat(week).isEqualTo(new SeatDays(50, 50, 50L * DAY_COST));
    }

    @Test
    void whoever_is_there_from_the_first_to_the_last_day_uses_both() {
        var stays =
                List.of(new Stay(RUN, MONDAY.plusDays(1), MONDAY.plusDays(2)), new Stay(RUN, MONDAY.plusDays(4), null));

        assertThat(count(stays, Set.of()).between(MONDAY, MONDAY.plusDays(6)).empty())
                .isEqualTo(50 - 2 - 1);
    }

    @Test
    void on_closed_days_nothing_is_empty() {
        assertThat(count(List.of(), Set.of(MONDAY)).between(MONDAY, MONDAY)).isEqualTo(SeatDays.NONE);
    }

    @Test
    void before_its_first_and_after_its_last_day_a_run_has_no_places() {
        var count = count(List.of(), Set.of());

        assertThat(count.between(MONDAY.minusDays(30), MONDAY.minusDays(1))).isEqualTo(SeatDays.NONE);
        assertThat(count.between(MONDAY.minusDays(30), MONDAY).available()).isEqualTo(10);
        assertThat(count.between(MONDAY.plusDays(28), MONDAY.plusDays(60)).available())
                .isEqualTo(10);
    }

    @Test
    void each_day_has_the_places_of_that_day() {
        assertThat(count(List.of(), Set.of())
                        .between(MONDAY.plusDays(6), MONDAY.plusDays(7))
                        .available())
                .isEqualTo(4);
    }

    @Test
    void more_people_than_places_leave_none_empty_and_never_less_than_none() {
        var crowd = Collections.nCopies(12, new Stay(RUN, MONDAY, null));

        assertThat(count(crowd, Set.of()).between(MONDAY, MONDAY)).isEqualTo(new SeatDays(10, 0, 0));
        assertThat(new SeatDays(10, 0, 0).usedPercent()).isEqualTo(100);
        assertThat(SeatDays.NONE.usedPercent()).isEqualTo(100);
    }

    private static SeatDayCount count(List<Stay> stays, Set<LocalDate> closed) {
        var pattern = Offers.run(ContractId.next(), EntryMode.FIXED, MONDAY, MONDAY.plusDays(28), 10);
        var draft = new RunDraft(
                pattern.id(),
                pattern.contract(),
                pattern.entry(),
                pattern.startsOn(),
                pattern.endsOn(),
                List.of(
                        new PlacesFrom(MONDAY, 10),
                        new PlacesFrom(MONDAY.plusDays(7), 4),
                        new PlacesFrom(MONDAY.plusDays(14), 10)),
                null,
                pattern.place(),
                pattern.hours(),
                false,
                pattern.contact());
        var measure = new MeasureDetails(MeasureId.next(), 0, MeasureStatus.ACTIVE, MONDAY, Offers.draft());
        var provider = new ProviderDetails(ProviderId.next(), 0, "Träger", null, pattern.contact(), null);
        return new SeatDayCount(
                new RunDetails(
                        draft.id(),
                        0,
                        measure,
                        provider,
                        RunStatus.RUNNING,
                        ContingentId.next(),
                        new Occupancy(10, 0, 0, 0),
                        DAY_COST,
                        draft),
                stays,
                closed);
    }
}

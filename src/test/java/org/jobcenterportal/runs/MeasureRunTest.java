package org.jobcenterportal.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jobcenterportal.runs.Offers.TODAY;

import java.util.List;
import org.jobcenterportal.Row;
import org.jobcenterportal.seats.ContingentId;
import org.junit.jupiter.api.Test;

@Row("F11")
class MeasureRunTest {

    @Test
    void it_is_planned_then_open_then_runs_and_ends_and_no_step_is_left_out() {
        var run = run();

        assertThat(run.start(TODAY)).isFalse();
        assertThat(run.open()).isTrue();
        assertThat(run.open()).isFalse();
        assertThat(run.end(TODAY.plusMonths(2))).isFalse();
        assertThat(run.start(TODAY.minusDays(1))).isFalse();
        assertThat(run.start(TODAY)).isTrue();
        assertThat(run.end(TODAY.plusMonths(1))).as("on its last day").isFalse();
        assertThat(run.end(TODAY.plusMonths(1).plusDays(1))).isTrue();
        assertThat(run.status()).isEqualTo(RunStatus.ENDED);
    }

    @Test
    void it_can_be_cancelled_until_it_is_over_and_only_with_a_reason() {
        var run = run();
        assertThatIllegalArgumentException().isThrownBy(() -> run.cancel(" "));
        assertThat(run.cancel("Zu wenige Anmeldungen.")).isTrue();
        assertThat(run.cancel("Noch einmal.")).isFalse();
        assertThat(run.open()).isFalse();

        var over = run();
        over.open();
        over.start(TODAY);
        over.end(TODAY.plusMonths(2));
        assertThat(over.cancel("Zu spät.")).isFalse();
    }

    @Test
    @Row("F13")
    void it_has_other_places_from_a_day_on() {
        var draft = draft(List.of(new PlacesFrom(TODAY, 12), new PlacesFrom(TODAY.plusDays(10), 20)));

        assertThat(draft.placesOn(TODAY.minusDays(5))).isEqualTo(12);
        assertThat(draft.placesOn(TODAY.plusDays(9))).isEqualTo(12);
        assertThat(draft.placesOn(TODAY.plusDays(10))).isEqualTo(20);
    }

    @Test
    void nobody_has_to_guess_how_many_places_there_are_on_the_first_day() {
        assertThatIllegalArgumentException().isThrownBy(() -> draft(List.of(new PlacesFrom(TODAY.plusDays(1), 12))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft(List.of(new PlacesFrom(TODAY, 12), new PlacesFrom(TODAY, 13))));
    }

    private static MeasureRun run() {
        return new MeasureRun(draft(List.of(new PlacesFrom(TODAY, 12))), ContingentId.next());
    }

    private static RunDraft draft(List<PlacesFrom> places) {
        var pattern = Offers.run(ContractId.next(), EntryMode.FIXED, TODAY, TODAY.plusMonths(1), 12);
        return new RunDraft(
                pattern.id(),
                pattern.contract(),
                pattern.entry(),
                pattern.startsOn(),
                pattern.endsOn(),
                places,
                null,
                pattern.place(),
                pattern.hours(),
                false,
                pattern.contact());
    }
}

package org.jobcenterportal.placements;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jobcenterportal.Row;
import org.jobcenterportal.placements.PlacementFigures.Counted;
import org.jobcenterportal.placements.PlacementFigures.Counts;
import org.jobcenterportal.placements.PlacementFigures.Hired;
import org.jobcenterportal.placements.PlacementFigures.HiredAs;
import org.jobcenterportal.placements.PlacementFigures.Year;
import org.jobcenterportal.proposals.Employment;
import org.junit.jupiter.api.Test;

@Row("F75")
class PlacementFiguresTest {

    private static final YearMonth FIRST = YearMonth.of(2025, 12);
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final YearMonth JULY = YearMonth.of(2026, 7);

    @Test
    void three_can_be_read_and_two_cannot_and_no_total_gives_them_away() {
        var year = year(new Counted(MAY, 9, 3, 0), new Counted(JUNE, 3, 3, 0), new Counted(JULY, 2, 3, 0));

        assertThat(of(year, MAY).proposed()).hasValue(9);
        assertThat(of(year, JUNE).proposed())
                .as("hidden with July, which the total would tell otherwise")
                .isEmpty();
        assertThat(of(year, JULY).proposed()).isEmpty();
        assertThat(year.total().proposed()).hasValue(14);
        assertThat(of(year, JULY).interviews()).hasValue(3);
    }

    @Test
    void of_a_count_that_is_too_small_altogether_nothing_is_told() {
        var year = year(new Counted(MAY, 9, 1, 2));

        assertThat(of(year, MAY).proposed()).hasValue(9);
        assertThat(of(year, MAY).interviews()).isEmpty();
        assertThat(year.total().interviews()).isEmpty();
        assertThat(year.total().hired()).isEmpty();
    }

    @Test
    void a_month_in_which_nothing_happened_has_nothing_to_hide() {
        var year = year(new Counted(MAY, 9, 4, 3));

        assertThat(year.months()).hasSize(12).first().satisfies(month -> {
            assertThat(month.month()).isEqualTo(FIRST);
            assertThat(month.counts().proposed()).hasValue(0);
        });
        assertThat(year.isEmpty()).isFalse();
        assertThat(year(new Counted[0]).isEmpty()).isTrue();
        assertThat(year(new Counted[0]).total().hired()).isEqualTo(OptionalInt.of(0));
    }

    @Test
    void a_mini_job_and_a_full_week_are_told_apart_and_what_is_too_few_is_told_together() {
        var mini = new Hired(4, new BigDecimal("40"));
        var insured = new Hired(6, new BigDecimal("200"));

        assertThat(PlacementFigures.hiredAs(Map.of(Employment.INSURED, insured, Employment.MINI_JOB, mini)))
                .containsExactly(
                        new HiredAs(List.of(Employment.INSURED), 6, new BigDecimal("33.3")),
                        new HiredAs(List.of(Employment.MINI_JOB), 4, new BigDecimal("10.0")));
        var training = new Hired(1, new BigDecimal("39"));
        assertThat(PlacementFigures.hiredAs(
                        Map.of(Employment.INSURED, insured, Employment.MINI_JOB, mini, Employment.TRAINING, training)))
                .containsExactly(
                        new HiredAs(List.of(Employment.INSURED), 6, new BigDecimal("33.3")),
                        new HiredAs(List.of(Employment.TRAINING, Employment.MINI_JOB), 5, new BigDecimal("15.8")));
        assertThat(PlacementFigures.hiredAs(Map.of(Employment.TRAINING, training)))
                .isEmpty();
    }

    private static Year year(Counted... counted) {
        return PlacementFigures.year(FIRST, List.of(counted));
    }

    private static Counts of(Year year, YearMonth month) {
        return year.months().stream()
                .filter(one -> one.month().equals(month))
                .findFirst()
                .orElseThrow()
                .counts();
    }
}

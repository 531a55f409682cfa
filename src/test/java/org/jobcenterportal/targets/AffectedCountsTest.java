package org.jobcenterportal.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.jobcenterportal.Row;
import org.jobcenterportal.kernel.HonestTable;
import org.junit.jupiter.api.Test;

@Row("S31")
class AffectedCountsTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2027, 2);

    @Test
    void promised_places_are_counted_by_their_start() {
        var counts = counts(Map.of(CareStanding.NO_PLACE, 4, CareStanding.PROMISED, 5));

        assertThat(counts.byStart().total()).isEqualTo(5);
    }

    @Test
    void who_was_joined_does_not_come_to_light_by_another_sum() {
        var counts = counts(Map.of(CareStanding.NO_PLACE, 2, CareStanding.PROMISED, 5));

        assertThat(counts.byCare().rows()).hasSize(1);
        assertThat(counts.byStart().isTooFew()).isTrue();
    }

    private static AffectedCounts counts(Map<CareStanding, Integer> byCare) {
        return new AffectedCounts(
                HonestTable.of(new TreeMap<>(byCare)),
                HonestTable.of(Map.of("Team", 9)),
                HonestTable.of(Map.of(FEBRUARY, 5)));
    }
}

package org.jobcenterportal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jobcenterportal.Row;
import org.junit.jupiter.api.Test;

@Row("S5")
class HonestTableTest {

    @Test
    void three_may_stand_alone_and_two_may_not() {
        assertThat(table(3, 5).rows()).hasSize(2);
        assertThat(table(2, 5).rows()).containsExactly(new HonestTable.Row<>(List.of("a", "b"), 7));
    }

    @Test
    void a_single_small_row_takes_the_smallest_other_with_it() {
        assertThat(table(2, 9, 4, 20).rows())
                .containsExactly(
                        new HonestTable.Row<>(List.of("b"), 9),
                        new HonestTable.Row<>(List.of("d"), 20),
                        new HonestTable.Row<>(List.of("a", "c"), 6));
    }

    @Test
    void two_small_rows_are_enough_for_each_other() {
        assertThat(table(2, 1, 9).rows())
                .containsExactly(new HonestTable.Row<>(List.of("c"), 9), new HonestTable.Row<>(List.of("a", "b"), 3));
    }

    @Test
    void nothing_says_that_there_was_none() {
        assertThat(table(0, 0, 9).rows()).containsExactly(new HonestTable.Row<>(List.of("a", "b", "c"), 9));
    }

    @Test
    void too_few_altogether_show_nothing() {
        assertThat(table(1, 1).isTooFew()).isTrue();
        assertThat(table(2).isTooFew()).isTrue();
        assertThat(HonestTable.of(Map.of()).isTooFew()).isTrue();
    }

    @Test
    void whatever_the_numbers_none_under_three_is_seen_and_the_total_stays() {
        var random = new SplittableRandom(18);
        for (int round = 0; round < 1000; round++) {
            var counts = random.ints(random.nextInt(1, 8), 0, 9).toArray();

            var table = table(counts);

            assertThat(table.rows()).allMatch(row -> row.count() >= HonestTable.LEAST);
            if (!table.isTooFew()) {
                assertThat(table.total()).isEqualTo(Arrays.stream(counts).sum());
            }
        }
    }

    private static HonestTable<String> table(int... counts) {
        var rows = new LinkedHashMap<String, Integer>();
        for (int number = 0; number < counts.length; number++) {
            rows.put(Character.toString('a' + number), counts[number]);
        }
        return HonestTable.of(rows);
    }
}

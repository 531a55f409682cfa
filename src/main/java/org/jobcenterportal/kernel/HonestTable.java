package org.jobcenterportal.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Counts of which none under three can be read: rows that are too small are joined, with a larger one if need be, so that
 * no total gives them away. Where even all together are too few, nothing is shown.
 */
public record HonestTable<K>(List<Row<K>> rows) {

    /** What is too few to be shown. */
    public static final int LEAST = 3;

    public HonestTable {
        rows = List.copyOf(rows);
    }

    /** One or more things with their count together. */
    public record Row<K>(List<K> things, int count) {

        public Row {
            things = List.copyOf(things);
        }
    }

    /** The rows come in the order of the map; what was joined comes last. */
    public static <K> HonestTable<K> of(Map<K, Integer> counts) {
        var open = new ArrayList<Row<K>>();
        var joined = new ArrayList<Row<K>>();
        counts.forEach((thing, count) -> (count < LEAST ? joined : open).add(new Row<>(List.of(thing), count)));
        while (!joined.isEmpty() && (sum(joined) < LEAST || joined.size() == 1) && !open.isEmpty()) {
            var smallest =
                    open.stream().min(Comparator.comparingInt(Row::count)).orElseThrow();
            open.remove(smallest);
            joined.add(smallest);
        }
        if (joined.isEmpty()) {
            return new HonestTable<>(open);
        }
        if (sum(joined) < LEAST) {
            return new HonestTable<>(List.of());
        }
        open.add(new Row<>(joined.stream().flatMap(row -> row.things().stream()).toList(), sum(joined)));
        return new HonestTable<>(open);
    }

    public boolean isTooFew() {
        return rows.isEmpty();
    }

    public int total() {
        return sum(rows);
    }

    private static <K> int sum(List<Row<K>> rows) {
        return rows.stream().mapToInt(Row::count).sum();
    }
}

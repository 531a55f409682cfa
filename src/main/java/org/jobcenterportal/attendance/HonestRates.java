package org.jobcenterportal.attendance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jobcenterportal.kernel.HonestTable;

/**
 * Rates by group of which nobody can read what one or two people did: groups that are too small are joined, with a larger
 * one if need be, so that no total gives them away. Where even all together are too few, nothing is shown.
 */
public record HonestRates<K>(List<Rate<K>> rates) {

    public HonestRates {
        rates = List.copyOf(rates);
    }

    /** One or more groups with their tally together. */
    public record Rate<K>(List<K> groups, Tally tally) {

        public Rate {
            groups = List.copyOf(groups);
        }

        private Rate<K> with(Rate<K> other) {
            var all = new ArrayList<>(groups);
            all.addAll(other.groups);
            return new Rate<>(all, tally.plus(other.tally));
        }

        private boolean isTooSmall() {
            return tally.isTooSmall(HonestTable.LEAST);
        }
    }

    /** The groups come in the order of the map; what was joined comes last. */
    public static <K> HonestRates<K> of(Map<K, Tally> tallies) {
        var open = new ArrayList<Rate<K>>();
        var small = new ArrayList<Rate<K>>();
        tallies.forEach((group, tally) -> {
            if (tally.expected() > 0) {
                var rate = new Rate<>(List.of(group), tally);
                (rate.isTooSmall() ? small : open).add(rate);
            }
        });
        if (small.isEmpty()) {
            return new HonestRates<>(open);
        }
        var joined = small.stream().reduce(Rate::with).orElseThrow();
        // one group alone would be told by the total
        while ((joined.isTooSmall() || joined.groups().size() == 1) && !open.isEmpty()) {
            var smallest = open.stream()
                    .min(Comparator.comparingInt(rate -> rate.tally().expected()))
                    .orElseThrow();
            open.remove(smallest);
            joined = joined.with(smallest);
        }
        if (joined.isTooSmall()) {
            return new HonestRates<>(List.of());
        }
        open.add(joined);
        return new HonestRates<>(open);
    }

    public boolean isTooFew() {
        return rates.isEmpty();
    }

    /** All together; asked only where something is shown. */
    public Tally total() {
        return rates.stream().map(Rate::tally).reduce(Tally.NONE, Tally::plus);
    }
}

package org.jobcenterportal.entryplan;

import static java.util.stream.Collectors.toMap;

import java.time.Month;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jobcenterportal.kernel.HonestTable;
import org.jobcenterportal.measures.Instrument;

/** Turns what was counted into lines of which none gives a single person away. */
final class HonestPlan {

    private HonestPlan() {}

    static List<PlanRow> rows(List<Progress> all) {
        return Stream.concat(
                        counted(all.stream().filter(Progress::isCounted).toList()),
                        all.stream().filter(row -> !row.isCounted()).map(row -> row(List.of(row), 0)))
                .sorted(byPlan())
                .toList();
    }

    private static Stream<PlanRow> counted(List<Progress> counted) {
        var byInstrument = counted.stream().collect(toMap(row -> row.plan().instrument(), row -> row));
        if (counted.stream().mapToInt(Progress::enteredSoFar).sum() < HonestTable.LEAST) {
            return counted.stream().map(row -> row(List.of(row), 0));
        }
        Map<Instrument, Integer> entered = new LinkedHashMap<>();
        counted.forEach(row -> entered.put(row.plan().instrument(), row.enteredSoFar()));
        var none = entered.entrySet().stream()
                .filter(entry -> entry.getValue() == 0)
                .map(Map.Entry::getKey)
                .toList();
        none.forEach(entered::remove);
        return Stream.concat(
                HonestTable.of(entered).rows().stream()
                        .map(row ->
                                row(row.things().stream().map(byInstrument::get).toList(), row.count())),
                none.stream().map(instrument -> row(List.of(byInstrument.get(instrument)), 0)));
    }

    private static Comparator<PlanRow> byPlan() {
        return Comparator.comparing((PlanRow row) -> row.planned()).reversed();
    }

    private static PlanRow row(List<Progress> joined, int entered) {
        var months = new LinkedHashMap<Month, Integer>();
        for (var month : Month.values()) {
            var count = joined.stream()
                    .mapToInt(row -> row.entered().get(month.getValue() - 1))
                    .sum();
            if (count > 0) {
                months.put(month, count);
            }
        }
        return new PlanRow(
                joined.stream()
                        .map(row -> new KeptPlan(row.plan(), row.version()))
                        .toList(),
                joined.stream().allMatch(Progress::isCounted),
                joined.stream().mapToInt(Progress::plannedSoFar).sum(),
                entered,
                joined.stream().mapToInt(Progress::forecast).sum(),
                joined.stream().mapToInt(Progress::placesToday).sum(),
                joined.stream().mapToInt(Progress::occupiedToday).sum(),
                HonestTable.of(entered == 0 ? Map.of() : months));
    }
}

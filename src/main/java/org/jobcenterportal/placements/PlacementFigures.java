package org.jobcenterportal.placements;

import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.HonestTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many proposals were made, led to a meeting, and to work, month by month; never a name, and nothing that is too small. */
@Service
@Transactional(readOnly = true)
public class PlacementFigures {

    private static final int MONTHS = 12;

    private final JdbcClient jdbc;

    PlacementFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Three counts that belong together; one that is too small to be read is not there. */
    public record Counts(OptionalInt proposed, OptionalInt interviews, OptionalInt hired) {}

    public record Month(YearMonth month, Counts counts) {}

    /** Twelve months, the first one first; a total tells of no month what the month itself does not. */
    public record Year(List<Month> months, Counts total, boolean isEmpty) {

        public Year {
            months = List.copyOf(months);
        }
    }

    record Counted(YearMonth month, int proposed, int interviews, int hired) {}

    /** @param last the last of twelve months */
    @PreAuthorize("hasAnyRole('" + Roles.STEERING + "', '" + Roles.TEAM_LEAD + "', '" + Roles.EMPLOYER_SERVICE + "')")
    public Year until(YearMonth last) {
        var first = last.minusMonths(MONTHS - 1L);
        return year(first, counted(first, last));
    }

    /** @param counted months in which anything happened at all */
    static Year year(YearMonth first, Collection<Counted> counted) {
        var proposed = new Column(counted, Counted::proposed);
        var interviews = new Column(counted, Counted::interviews);
        var hired = new Column(counted, Counted::hired);
        return new Year(
                IntStream.range(0, MONTHS)
                        .mapToObj(first::plusMonths)
                        .map(month ->
                                new Month(month, new Counts(proposed.of(month), interviews.of(month), hired.of(month))))
                        .toList(),
                new Counts(proposed.total(), interviews.total(), hired.total()),
                counted.isEmpty());
    }

    /** One count over the months; those that are too small are hidden, and with them so many others that none can be told. */
    private static final class Column {

        private final Map<YearMonth, Integer> counts = new LinkedHashMap<>();
        private final HonestTable<YearMonth> honest;

        Column(Collection<Counted> counted, ToIntFunction<Counted> what) {
            counted.forEach(month -> counts.put(month.month(), what.applyAsInt(month)));
            honest = HonestTable.of(counts);
        }

        /** Where nothing of all happened there is nothing to hide. */
        OptionalInt of(YearMonth month) {
            return counts.containsKey(month)
                    ? honest.rows().stream()
                            .filter(row -> row.things().equals(List.of(month)))
                            .mapToInt(HonestTable.Row::count)
                            .findFirst()
                    : OptionalInt.of(0);
        }

        OptionalInt total() {
            return honest.isTooFew() && !counts.isEmpty() ? OptionalInt.empty() : OptionalInt.of(honest.total());
        }
    }

    private List<Counted> counted(YearMonth first, YearMonth last) {
        return jdbc.sql("""
                        select month, sum(proposed), sum(interviews), sum(hired) from listed_proposal_month
                        where month between :first and :last group by month order by month
                        """)
                .param("first", first.toString())
                .param("last", last.toString())
                .query((row, number) ->
                        new Counted(YearMonth.parse(row.getString(1)), row.getInt(2), row.getInt(3), row.getInt(4)))
                .list();
    }
}

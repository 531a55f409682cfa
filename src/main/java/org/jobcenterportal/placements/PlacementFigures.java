package org.jobcenterportal.placements;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.HonestTable;
import org.jobcenterportal.proposals.Employment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many proposals were made, led to a meeting, and to work, month by month; never a name, and nothing that is too small. */
@Service
@Transactional(readOnly = true)
public class PlacementFigures {

    private static final int MONTHS = 12;
    private static final String READERS =
            "hasAnyRole('" + Roles.STEERING + "', '" + Roles.TEAM_LEAD + "', '" + Roles.EMPLOYER_SERVICE + "')";

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

    /**
     * People who were hired as one kind, or as several kinds where one alone would be too few to be read.
     *
     * @param hoursPerWeek on average, with one digit behind the comma
     */
    public record HiredAs(List<Employment> kinds, int people, BigDecimal hoursPerWeek) {

        public HiredAs {
            kinds = List.copyOf(kinds);
        }
    }

    record Hired(int people, BigDecimal hours) {

        Hired plus(Hired other) {
            return new Hired(people + other.people, hours.add(other.hours));
        }
    }

    record Counted(YearMonth month, int proposed, int interviews, int hired) {}

    /** @param last the last of twelve months */
    @PreAuthorize(READERS)
    public Year until(YearMonth last) {
        var first = last.minusMonths(MONTHS - 1L);
        return year(first, counted(first, last));
    }

    /**
     * As what people were hired in these twelve months, and with how many hours.
     *
     * @param last the last of twelve months
     */
    @PreAuthorize(READERS)
    public List<HiredAs> hiredUntil(YearMonth last) {
        var kinds = new EnumMap<Employment, Hired>(Employment.class);
        jdbc.sql("""
                        select employment, sum(hired), sum(hours) from listed_proposal_month
                        where month between :first and :last and employment is not null group by employment
                        """)
                .param("first", last.minusMonths(MONTHS - 1L).toString())
                .param("last", last.toString())
                .query(row -> {
                    kinds.put(Employment.valueOf(row.getString(1)), new Hired(row.getInt(2), row.getBigDecimal(3)));
                });
        return hiredAs(kinds);
    }

    /** Kinds that are too few to be read are told together. */
    static List<HiredAs> hiredAs(Map<Employment, Hired> kinds) {
        var people = new EnumMap<Employment, Integer>(Employment.class);
        kinds.forEach((kind, hired) -> people.put(kind, hired.people()));
        return HonestTable.of(people).rows().stream()
                .map(row -> {
                    var together = row.things().stream()
                            .map(kinds::get)
                            .reduce(Hired::plus)
                            .orElseThrow();
                    return new HiredAs(
                            row.things(),
                            together.people(),
                            together.hours().divide(BigDecimal.valueOf(together.people()), 1, RoundingMode.HALF_UP));
                })
                .toList();
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

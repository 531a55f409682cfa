package org.jobcenterportal.proposals;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.HonestTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many proposals were made, led to a meeting, and to work, month by month; never a name, and nothing that is too small. */
@Service
@Transactional(readOnly = true)
public class ProposalFigures {

    private static final int MONTHS = 12;

    private final JdbcClient jdbc;

    ProposalFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same three counts for some months; months that are too small are joined. */
    public record Months(
            HonestTable<YearMonth> proposed, HonestTable<YearMonth> interviews, HonestTable<YearMonth> hired) {}

    private record Counted(YearMonth month, int proposed, int interviews, int hired) {}

    /** @param last the last of twelve months */
    @PreAuthorize("hasAnyRole('" + Roles.STEERING + "', '" + Roles.TEAM_LEAD + "', '" + Roles.EMPLOYER_SERVICE + "')")
    public Months until(YearMonth last) {
        var counted = counted(last.minusMonths(MONTHS - 1L), last);
        return new Months(
                table(counted, Counted::proposed), table(counted, Counted::interviews), table(counted, Counted::hired));
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

    private static HonestTable<YearMonth> table(List<Counted> counted, ToIntFunction<Counted> what) {
        Map<YearMonth, Integer> counts = new LinkedHashMap<>();
        counted.forEach(month -> counts.put(month.month(), what.applyAsInt(month)));
        return HonestTable.of(counts);
    }
}

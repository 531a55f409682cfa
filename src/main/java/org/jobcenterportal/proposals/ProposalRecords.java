package org.jobcenterportal.proposals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jobcenterportal.kernel.Identifier;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.releases.Released;
import org.jobcenterportal.releases.ReleasedItem;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands beside a proposal: what happened on its way, why it fits, and what was released. */
@Component
class ProposalRecords {

    private final JdbcClient jdbc;
    private final JdbcTemplate rows;

    ProposalRecords(JdbcClient jdbc, JdbcTemplate rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    void addSteps(ProposalId proposal, List<StepMade> steps) {
        rows.batchUpdate("""
                insert into proposal_step
                    (id, proposal_id, step, state, side, staff_id, happened_at, on_day, reason, words)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, steps.stream().map(step -> values(proposal, step)).toList());
    }

    /** What happened, the first step first. */
    Map<ProposalId, List<StepMade>> steps(Collection<ProposalId> proposals) {
        return proposals.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select * from proposal_step where proposal_id in (:ids) order by happened_at, id")
                        .param("ids", ids(proposals))
                        .query((row, number) -> Map.entry(proposal(row), step(row)))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    List<StepMade> steps(ProposalId proposal) {
        return steps(List.of(proposal)).getOrDefault(proposal, List.of());
    }

    void addLines(ProposalId proposal, List<ProposalLine> lines) {
        for (int position = 0; position < lines.size(); position++) {
            var line = lines.get(position);
            rows.update(
                    """
                    insert into proposal_line
                        (proposal_id, position, criterion, is_hard, fit, words, words_english, words_simple)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    proposal.value(),
                    position,
                    line.criterion(),
                    line.isHard(),
                    line.fit().name(),
                    line.german(),
                    line.english(),
                    line.simple());
        }
    }

    List<ProposalLine> lines(ProposalId proposal) {
        return jdbc.sql("select * from proposal_line where proposal_id = ? order by position")
                .param(proposal.value())
                .query((row, number) -> new ProposalLine(
                        row.getString("criterion"),
                        row.getBoolean("is_hard"),
                        Verdict.valueOf(row.getString("fit")),
                        row.getString("words"),
                        row.getString("words_english"),
                        row.getString("words_simple")))
                .list();
    }

    /** Keeps exactly what she lets the employer know. */
    void release(ProposalId proposal, List<Released> items, Instant now) {
        rows.batchUpdate(
                "insert into proposal_release (proposal_id, item, value, released_at) values (?, ?, ?, ?)",
                items.stream()
                        .map(one -> new Object[] {proposal.value(), one.item().name(), one.value(), utc(now)})
                        .toList());
    }

    /** She has taken it back before anything went out: nothing is kept of it. */
    void takeReleaseBack(ProposalId proposal) {
        jdbc.sql("delete from proposal_release where proposal_id = ?")
                .param(proposal.value())
                .update();
    }

    /** What she released, in the order of the sheet. */
    Map<ProposalId, List<Released>> released(Collection<ProposalId> proposals) {
        return proposals.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select * from proposal_release where proposal_id in (:ids)")
                        .param("ids", ids(proposals))
                        .query((row, number) -> Map.entry(
                                proposal(row),
                                new Released(ReleasedItem.valueOf(row.getString("item")), row.getString("value"))))
                        .list()
                        .stream()
                        .sorted(Comparator.comparing(one -> one.getValue().item()))
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    List<Released> released(ProposalId proposal) {
        return released(List.of(proposal)).getOrDefault(proposal, List.of());
    }

    /** Erases proposals with all that stands beside them. */
    int erase(Collection<ProposalId> proposals) {
        if (proposals.isEmpty()) {
            return 0;
        }
        for (var table : List.of("proposal_step", "proposal_line", "proposal_release")) {
            jdbc.sql("delete from " + table + " where proposal_id in (:ids)")
                    .param("ids", ids(proposals))
                    .update();
        }
        return jdbc.sql("delete from placement_proposal where id in (:ids)")
                .param("ids", ids(proposals))
                .update();
    }

    private static List<UUID> ids(Collection<ProposalId> proposals) {
        return proposals.stream().map(ProposalId::value).toList();
    }

    private static ProposalId proposal(ResultSet row) throws SQLException {
        return new ProposalId(row.getObject("proposal_id", UUID.class));
    }

    private static Object[] values(ProposalId proposal, StepMade step) {
        var staff = step.by().staff();
        var reason = step.reason();
        return new Object[] {
            Identifier.nextValue(),
            proposal.value(),
            step.step().name(),
            step.state().name(),
            step.by().side().name(),
            staff == null ? null : staff.value(),
            utc(step.at()),
            step.day(),
            reason == null ? null : reason.name(),
            step.words()
        };
    }

    private static StepMade step(ResultSet row) throws SQLException {
        var staff = row.getObject("staff_id", UUID.class);
        var reason = row.getString("reason");
        return new StepMade(
                ProposalStep.valueOf(row.getString("step")),
                ProposalState.valueOf(row.getString("state")),
                new ActingFor(ProposalSide.valueOf(row.getString("side")), staff == null ? null : new StaffId(staff)),
                row.getObject("happened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("on_day", LocalDate.class),
                reason == null ? null : ProposalEnd.valueOf(reason),
                row.getString("words"));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

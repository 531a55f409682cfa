package org.jobcenterportal.assignments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jobcenterportal.kernel.Identifier;
import org.jobcenterportal.law.DateSpan;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened on the way of each assignment; it only grows. */
@Component
class AssignmentHistory {

    private static final String INSERT = """
            insert into assignment_step
                (id, assignment_id, step, status, side, staff_id, happened_at, on_day, reason, words)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate rows;

    AssignmentHistory(JdbcClient jdbc, JdbcTemplate rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    void add(AssignmentId assignment, Collection<StepTaken> steps) {
        addAll(Map.of(assignment, List.copyOf(steps)));
    }

    /** The same for many at once. */
    void addAll(Map<AssignmentId, List<StepTaken>> all) {
        rows.batchUpdate(
                INSERT,
                all.entrySet().stream()
                        .flatMap(one -> one.getValue().stream().map(step -> values(one.getKey(), step)))
                        .toList());
    }

    private static Object[] values(AssignmentId assignment, StepTaken step) {
        var staff = step.by().staff();
        var reason = step.reason();
        return new Object[] {
            Identifier.nextValue(),
            assignment.value(),
            step.step().name(),
            step.status().name(),
            step.by().side().name(),
            staff == null ? null : staff.value(),
            utc(step.at()),
            step.day(),
            reason == null ? null : reason.name(),
            step.words()
        };
    }

    /** The first step first. */
    List<StepTaken> of(AssignmentId assignment) {
        return ofAll(List.of(assignment)).getOrDefault(assignment, List.of());
    }

    /** Since when it was interrupted the last time; empty where nobody has told. */
    Optional<LocalDate> interruptedOn(AssignmentId assignment) {
        return jdbc.sql("""
                        select on_day from assignment_step
                        where assignment_id = ? and step = 'INTERRUPTED' and on_day is not null
                        order by happened_at desc, id desc limit 1
                        """).param(assignment.value()).query(LocalDate.class).optional();
    }

    Map<AssignmentId, List<StepTaken>> ofAll(Collection<AssignmentId> assignments) {
        if (assignments.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from assignment_step where assignment_id in (:ids) order by happened_at, id")
                .param("ids", assignments.stream().map(AssignmentId::value).toList())
                .query((row, number) ->
                        Map.entry(new AssignmentId(row.getObject("assignment_id", UUID.class)), read(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** From each interruption until the day before it went on; the last may go on still. */
    Map<AssignmentId, List<DateSpan>> interruptions(Collection<AssignmentId> assignments) {
        return ofAll(assignments).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> interruptions(one.getValue())));
    }

    static List<DateSpan> interruptions(List<StepTaken> steps) {
        var spans = new ArrayList<DateSpan>();
        LocalDate since = null;
        for (var step : steps) {
            if (step.step() == AssignmentStep.INTERRUPTED) {
                since = step.day();
            } else if (step.step() == AssignmentStep.RESUMED && since != null) {
                var again = step.day();
                if (again != null && again.isAfter(since)) {
                    spans.add(new DateSpan(since, again.minusDays(1)));
                }
                since = null;
            }
        }
        if (since != null) {
            spans.add(new DateSpan(since, null));
        }
        return List.copyOf(spans);
    }

    private static StepTaken read(ResultSet row) throws SQLException {
        var staff = row.getObject("staff_id", UUID.class);
        var reason = row.getString("reason");
        return new StepTaken(
                AssignmentStep.valueOf(row.getString("step")),
                AssignmentStatus.valueOf(row.getString("status")),
                new By(ActingSide.valueOf(row.getString("side")), staff == null ? null : new StaffId(staff)),
                row.getObject("happened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("on_day", LocalDate.class),
                reason == null ? null : EndReason.valueOf(reason),
                row.getString("words"));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

package org.jobcenterportal.providing;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.assignments.AssignmentId;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reports as rows: they only become more. */
@Component
class ReportBook {

    private final JdbcClient jdbc;

    ReportBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ProviderReport> find(ReportId id) {
        return jdbc.sql("select * from provider_report where id = ?")
                .param(id.value())
                .query((row, number) -> read(row))
                .optional();
    }

    /** Every edition of these participants' reports, by the day on which they were due, the first edition first. */
    Map<AssignmentId, List<ProviderReport>> of(Collection<AssignmentId> assignments) {
        if (assignments.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from provider_report where assignment_id in (:ids) order by due_on, kind, edition")
                .param("ids", assignments.stream().map(AssignmentId::value).toList())
                .query((row, number) -> read(row))
                .stream()
                .collect(groupingBy(ProviderReport::assignment));
    }

    /** @return whether nobody else had written this edition */
    boolean add(ProviderReport report, AccountId by) {
        return jdbc.sql("""
                                insert ignore into provider_report (id, assignment_id, kind, due_on, edition,
                                    course, strengths, next_step, because, written_by, written_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                                """)
                        .params(Arrays.asList(
                                report.id().value(),
                                report.assignment().value(),
                                report.due().kind().name(),
                                report.due().dueOn(),
                                report.edition(),
                                report.text().course().value(),
                                report.text().strengths().value(),
                                report.text().nextStep().value(),
                                report.because(),
                                by.value(),
                                LocalDateTime.ofInstant(report.writtenAt(), ZoneOffset.UTC)))
                        .update()
                == 1;
    }

    private static ProviderReport read(ResultSet row) throws SQLException {
        return new ProviderReport(
                new ReportId(row.getObject("id", UUID.class)),
                new AssignmentId(row.getObject("assignment_id", UUID.class)),
                new DueReport(ReportKind.valueOf(row.getString("kind")), row.getObject("due_on", LocalDate.class)),
                row.getInt("edition"),
                new ReportText(
                        new Words(row.getString("course")),
                        new Words(row.getString("strengths")),
                        new Words(row.getString("next_step"))),
                row.getString("because"),
                row.getObject("written_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}

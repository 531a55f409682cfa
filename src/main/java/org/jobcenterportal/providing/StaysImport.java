package org.jobcenterportal.providing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jobcenterportal.assignments.AssignmentId;
import org.jobcenterportal.assignments.Participation;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.runs.RunId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over what providers told elsewhere; nobody is told of it. */
@Service
@InternalUse
@Transactional
public class StaysImport {

    private final ReportBook reports;
    private final JdbcTemplate rows;

    StaysImport(ReportBook reports, JdbcTemplate rows) {
        this.reports = reports;
        this.rows = rows;
    }

    /** That somebody was away on a day. */
    public record Away(AssignmentId assignment, LocalDate day, AbsenceReason reason) {}

    /** That a provider has reported a month of a run. */
    public record Month(RunId run, YearMonth month, LocalDate reportedOn) {}

    /** That a provider has written a report. */
    public record Report(AssignmentId assignment, DueReport due, ReportText text, LocalDate writtenOn) {}

    /** The reports that are owed about somebody until today and next. */
    public List<DueReport> owed(Participation stay, LocalDate today) {
        return ReportDesk.dueOf(stay, today);
    }

    public void importAway(Collection<Away> all, AccountId by) {
        rows.batchUpdate(
                "insert into absence_day (assignment_id, day, reason, noted_by, noted_at) values (?, ?, ?, ?, ?)",
                all.stream()
                        .map(one -> new Object[] {
                            one.assignment().value(), one.day(), one.reason().name(), by.value(), utc(endOf(one.day()))
                        })
                        .toList());
    }

    public void importMonths(Collection<Month> all, AccountId by) {
        rows.batchUpdate(
                "insert into absence_month (run_id, month_start, reported_by, reported_at) values (?, ?, ?, ?)",
                all.stream()
                        .map(one -> new Object[] {
                            one.run().value(), one.month().atDay(1), by.value(), utc(endOf(one.reportedOn()))
                        })
                        .toList());
    }

    public void importReports(Collection<Report> all, AccountId by) {
        all.forEach(one -> reports.add(
                new ProviderReport(
                        ReportId.next(), one.assignment(), one.due(), 1, one.text(), null, endOf(one.writtenOn())),
                by));
    }

    /** In the afternoon of a day. */
    private static Instant endOf(LocalDate day) {
        return OfficeTime.startOf(day).plusSeconds(15 * 3600);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

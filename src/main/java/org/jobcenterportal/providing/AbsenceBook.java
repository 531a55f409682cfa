package org.jobcenterportal.providing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.assignments.AssignmentId;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.Identifier;
import org.jobcenterportal.runs.RunId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Days of absence and reported months as rows. */
@Component
class AbsenceBook {

    private final JdbcClient jdbc;

    AbsenceBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What stood on a day before it was changed after the report, and what has stood there since. */
    record Correction(
            LocalDate day,
            @Nullable AbsenceReason before,
            @Nullable AbsenceReason after,
            CorrectionReason because,
            Instant at) {}

    /** The days of these participants between two days, both included. */
    Map<AssignmentId, Map<LocalDate, AbsenceReason>> between(
            Collection<AssignmentId> assignments, LocalDate first, LocalDate last) {
        if (assignments.isEmpty()) {
            return Map.of();
        }
        record Row(AssignmentId id, LocalDate day, AbsenceReason reason) {}
        return jdbc
                .sql("select * from absence_day where assignment_id in (:ids) and day between :first and :last")
                .param("ids", values(assignments))
                .param("first", first)
                .param("last", last)
                .query((row, number) -> new Row(
                        new AssignmentId(row.getObject("assignment_id", UUID.class)),
                        row.getObject("day", LocalDate.class),
                        AbsenceReason.valueOf(row.getString("reason"))))
                .stream()
                .collect(groupingBy(Row::id, toMap(Row::day, Row::reason)));
    }

    Map<AssignmentId, List<Correction>> corrections(Collection<AssignmentId> assignments) {
        if (assignments.isEmpty()) {
            return Map.of();
        }
        record Row(AssignmentId id, Correction correction) {}
        return jdbc
                .sql("select * from absence_correction where assignment_id in (:ids) order by corrected_at, id")
                .param("ids", values(assignments))
                .query((row, number) -> new Row(
                        new AssignmentId(row.getObject("assignment_id", UUID.class)),
                        new Correction(
                                row.getObject("day", LocalDate.class),
                                reason(row.getString("reason_before")),
                                reason(row.getString("reason_after")),
                                CorrectionReason.valueOf(row.getString("because")),
                                row.getObject("corrected_at", LocalDateTime.class)
                                        .toInstant(ZoneOffset.UTC))))
                .stream()
                .collect(groupingBy(Row::id, mapping(Row::correction, toList())));
    }

    /**
     * When a month was reported; nobody else notes a day of it or reports it until this transaction is over. The row is
     * locked for writing from the first moment: two who only looked at it first would wait for each other.
     */
    Optional<Instant> hold(RunId run, YearMonth month) {
        jdbc.sql("insert into absence_month (run_id, month_start) values (?, ?)"
                        + " on duplicate key update month_start = month_start")
                .params(run.value(), month.atDay(1))
                .update();
        return reportedAt(
                "select reported_at from absence_month where run_id = ? and month_start = ? for update", run, month);
    }

    Optional<Instant> reportedAt(RunId run, YearMonth month) {
        return reportedAt("select reported_at from absence_month where run_id = ? and month_start = ?", run, month);
    }

    private Optional<Instant> reportedAt(String sql, RunId run, YearMonth month) {
        return jdbc
                .sql(sql)
                .params(run.value(), month.atDay(1))
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDateTime.class)))
                .stream()
                .flatMap(Optional::stream)
                .map(at -> at.toInstant(ZoneOffset.UTC))
                .findFirst();
    }

    /** Of these runs, those whose month was reported. */
    Set<RunId> reported(Collection<RunId> runs, YearMonth month) {
        if (runs.isEmpty()) {
            return Set.of();
        }
        return jdbc
                .sql("""
                        select run_id from absence_month
                        where run_id in (:runs) and month_start = :start and reported_at is not null
                        """)
                .param("runs", runs.stream().map(RunId::value).toList())
                .param("start", month.atDay(1))
                .query(UUID.class)
                .stream()
                .map(RunId::new)
                .collect(toSet());
    }

    /** The months of a run that were reported. */
    Set<YearMonth> reported(RunId run) {
        return jdbc
                .sql("select month_start from absence_month where run_id = ? and reported_at is not null")
                .param(run.value())
                .query(LocalDate.class)
                .stream()
                .map(YearMonth::from)
                .collect(toSet());
    }

    void report(RunId run, YearMonth month, AccountId by, Instant at) {
        jdbc.sql("update absence_month set reported_by = ?, reported_at = ? where run_id = ? and month_start = ?")
                .params(by.value(), utc(at), run.value(), month.atDay(1))
                .update();
    }

    /** @param reason none where she was there */
    void note(AssignmentId assignment, LocalDate day, @Nullable AbsenceReason reason, AccountId by, Instant at) {
        if (reason == null) {
            jdbc.sql("delete from absence_day where assignment_id = ? and day = ?")
                    .params(assignment.value(), day)
                    .update();
        } else {
            jdbc.sql("""
                            insert into absence_day (assignment_id, day, reason, noted_by, noted_at) values (?, ?, ?, ?, ?)
                            on duplicate key update reason = values(reason), noted_by = values(noted_by),
                                noted_at = values(noted_at)
                            """)
                    .params(assignment.value(), day, reason.name(), by.value(), utc(at))
                    .update();
        }
    }

    void correct(AssignmentId assignment, Correction correction, AccountId by) {
        jdbc.sql("""
                        insert into absence_correction
                            (id, assignment_id, day, reason_before, reason_after, because, corrected_by, corrected_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        Identifier.nextValue(),
                        assignment.value(),
                        correction.day(),
                        name(correction.before()),
                        name(correction.after()),
                        correction.because().name(),
                        by.value(),
                        utc(correction.at())))
                .update();
    }

    private static List<UUID> values(Collection<AssignmentId> assignments) {
        return assignments.stream().map(AssignmentId::value).toList();
    }

    private static @Nullable AbsenceReason reason(@Nullable String name) {
        return name == null ? null : AbsenceReason.valueOf(name);
    }

    private static @Nullable String name(@Nullable AbsenceReason reason) {
        return reason == null ? null : reason.name();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

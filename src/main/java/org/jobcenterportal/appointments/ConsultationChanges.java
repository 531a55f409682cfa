package org.jobcenterportal.appointments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the office has changed about consultations, and what the citizens say to it; the latest change counts. */
@Component
class ConsultationChanges {

    private static final String COLUMNS = """
            select consultation_id, consultant_before, starts_before, is_told, is_asked, answer
            from consultation_change
            """;

    private final JdbcClient database;

    ConsultationChanges(JdbcClient database) {
        this.database = database;
    }

    /** How a citizen answers. */
    enum Suits {
        FINE,
        OTHER_TIME
    }

    /**
     * A change by the office.
     *
     * @param told whether a message went out about it
     * @param asked whether the citizen is asked if it suits her
     */
    record Change(
            ConsultationId consultation,
            StaffId consultantBefore,
            Instant startBefore,
            boolean told,
            boolean asked,
            @Nullable Suits answer) {}

    void keep(Change change, Instant now) {
        database.sql("""
                        replace into consultation_change
                            (consultation_id, consultant_before, starts_before, changed_at, is_told, is_asked)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        change.consultation().value(),
                        change.consultantBefore().value(),
                        utc(change.startBefore()),
                        utc(now),
                        change.told(),
                        change.asked())
                .update();
    }

    /** Keeps the answer to a question that was asked; the latest one counts. */
    boolean answer(ConsultationId consultation, Suits answer, Instant now) {
        return database.sql("""
                        update consultation_change set answer = ?, answered_at = ?
                        where consultation_id = ? and is_asked
                        """)
                        .params(answer.name(), utc(now), consultation.value())
                        .update()
                == 1;
    }

    Optional<Change> of(ConsultationId consultation) {
        return database.sql(COLUMNS + " where consultation_id = ?")
                .param(consultation.value())
                .query((row, number) -> change(row))
                .optional();
    }

    /** What a consultant would have held within a time, had nobody changed it. */
    List<Change> from(StaffId consultant, Instant first, Instant until) {
        return database.sql(COLUMNS + """
                        where consultant_before = ? and starts_before >= ? and starts_before < ?
                        order by starts_before
                        """)
                .params(consultant.value(), utc(first), utc(until))
                .query((row, number) -> change(row))
                .list();
    }

    private static Change change(ResultSet row) throws SQLException {
        var answer = row.getString("answer");
        return new Change(
                new ConsultationId(row.getObject("consultation_id", UUID.class)),
                new StaffId(row.getObject("consultant_before", UUID.class)),
                row.getObject("starts_before", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getBoolean("is_told"),
                row.getBoolean("is_asked"),
                answer == null ? null : Suits.valueOf(answer));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

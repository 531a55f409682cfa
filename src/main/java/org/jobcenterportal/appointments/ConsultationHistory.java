package org.jobcenterportal.appointments;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps a changed consultation together with who changed it and when. */
@Component
class ConsultationHistory {

    private final Consultations consultations;
    private final JdbcClient database;

    ConsultationHistory(Consultations consultations, JdbcClient database) {
        this.consultations = consultations;
        this.database = database;
    }

    BcaConsultation keep(BcaConsultation consultation, StateChange change) {
        var kept = consultations.saveAndFlush(consultation);
        database.sql("""
                        insert into bca_consultation_event
                            (consultation_id, ordinal, from_state, to_state, is_undo, actor, actor_account, happened_at,
                             moved_from)
                        select ?, coalesce(max(ordinal), 0) + 1, ?, ?, ?, ?, ?, ?, ?
                        from bca_consultation_event where consultation_id = ?
                        """)
                .params(
                        change.consultation().value(),
                        change.from().name(),
                        change.to().name(),
                        change.undo(),
                        change.by().kind().name(),
                        change.by().account(),
                        utc(change.at()),
                        change.movedFrom() == null
                                ? null
                                : utc(change.movedFrom().start()),
                        change.consultation().value())
                .update();
        return kept;
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

package org.jobcenterportal.appointments;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps a changed nomination together with who changed it and when. */
@Component
class NominationHistory {

    private final NominationRecords nominations;
    private final JdbcClient database;

    NominationHistory(NominationRecords nominations, JdbcClient database) {
        this.nominations = nominations;
        this.database = database;
    }

    Nomination keep(Nomination nomination, NominationChange change) {
        var kept = nominations.saveAndFlush(nomination);
        database.sql("""
                        insert into nomination_event
                            (nomination_id, ordinal, step, state, actor, actor_account, happened_at)
                        select ?, coalesce(max(ordinal), 0) + 1, ?, ?, ?, ?, ?
                        from nomination_event where nomination_id = ?
                        """)
                .params(
                        change.nomination().value(),
                        change.step().name(),
                        change.state().name(),
                        change.by().kind().name(),
                        change.by().account(),
                        utc(change.at()),
                        change.nomination().value())
                .update();
        return kept;
    }

    /** What has happened so far, the latest first. */
    List<NominationEvent> of(NominationId nomination) {
        return database.sql("""
                        select step, happened_at, actor from nomination_event
                        where nomination_id = ? order by ordinal desc
                        """)
                .param(nomination.value())
                .query((row, number) -> new NominationEvent(
                        NominationStep.valueOf(row.getString("step")),
                        row.getObject("happened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        Actor.Kind.OFFICE.name().equals(row.getString("actor"))))
                .list();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

package org.jobcenterportal.appointments;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jobcenterportal.kernel.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What consultants decided about conflicts. A decision counts for the very time and reason that it was about. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConflictAnswers {

    private static final int PORTION = 50;

    private final JdbcClient database;

    ConflictAnswers(JdbcClient database) {
        this.database = database;
    }

    /**
     * A decision.
     *
     * @param standsUntil until when the old time stands, if the citizen was asked; none if the time is kept
     */
    record Answer(
            ConsultationId consultation,
            Instant start,
            ConflictReason reason,
            @Nullable Instant standsUntil) {

        boolean isKept() {
            return standsUntil == null;
        }

        boolean isAbout(BcaConsultation other, ConflictReason otherReason) {
            return start.equals(other.slot().start()) && (reason == otherReason || standsUntil != null);
        }
    }

    Map<ConsultationId, Answer> of(Collection<ConsultationId> consultations) {
        return database
                .sql("""
                        select consultation_id, starts_at, reason, stands_until from conflict_answer
                        where consultation_id in (:ids)
                        """)
                .param("ids", consultations.stream().map(ConsultationId::value).toList())
                .query((row, number) -> new Answer(
                        new ConsultationId(row.getObject(1, UUID.class)),
                        row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        ConflictReason.valueOf(row.getString(3)),
                        instant(row.getObject(4, LocalDateTime.class))))
                .list()
                .stream()
                .collect(toMap(Answer::consultation, answer -> answer));
    }

    void give(Answer answer, AccountId by, Instant now) {
        var standsUntil = answer.standsUntil();
        database.sql("""
                        replace into conflict_answer
                            (consultation_id, starts_at, reason, answer, stands_until, answered_by, answered_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        answer.consultation().value(),
                        utc(answer.start()),
                        answer.reason().name(),
                        answer.isKept() ? "KEPT" : "ASKED",
                        standsUntil == null ? null : utc(standsUntil),
                        by.value(),
                        utc(now))
                .update();
    }

    void forget(ConsultationId consultation) {
        database.sql("delete from conflict_answer where consultation_id = ?")
                .param(consultation.value())
                .update();
    }

    /** Takes back that a time is kept; says whether it was. */
    boolean keepNoMore(ConsultationId consultation) {
        return database.sql("delete from conflict_answer where consultation_id = ? and answer = 'KEPT'")
                        .param(consultation.value())
                        .update()
                == 1;
    }

    /** Those whose old time stands no longer, and with which no other node is dealing. */
    List<ConsultationId> due(Instant now) {
        return database.sql("""
                        select consultation_id from conflict_answer where stands_until <= ?
                        order by stands_until limit ? for update skip locked
                        """)
                .params(utc(now), PORTION)
                .query((row, number) -> new ConsultationId(row.getObject(1, UUID.class)))
                .list();
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime utc) {
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

package org.jobcenterportal.appointments;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The answers to reminders: one per consultation, the last one counts. */
@Component
@Transactional
class ConsultationAnswers {

    private final JdbcClient database;
    private final CurrentUser currentUser;

    ConsultationAnswers(JdbcClient database, CurrentUser currentUser) {
        this.database = database;
        this.currentUser = currentUser;
    }

    /** Somebody waits for a call. */
    record Wish(
            ConsultationId consultation,
            Instant wishedAt,
            @Nullable PhoneNumber phone) {}

    void keep(ConsultationId consultation, Answer answer, @Nullable PhoneNumber phone, Instant now) {
        database.sql("""
                        insert into consultation_answer (consultation_id, answer, answered_at, phone)
                        values (:consultation, :answer, :now, :phone)
                        on duplicate key update answer = :answer, answered_at = :now,
                            phone = coalesce(:phone, phone), called_at = null, called_by = null
                        """)
                .param("consultation", consultation.value())
                .param("answer", answer.name())
                .param("now", utc(now))
                .param("phone", phone == null ? null : phone.value())
                .update();
    }

    Optional<Answer> of(ConsultationId consultation) {
        return Optional.ofNullable(of(List.of(consultation)).get(consultation));
    }

    Map<ConsultationId, Answer> of(Collection<ConsultationId> consultations) {
        var answers = new HashMap<ConsultationId, Answer>();
        if (!consultations.isEmpty()) {
            database.sql("select consultation_id, answer from consultation_answer where consultation_id in (:ids)")
                    .param(
                            "ids",
                            consultations.stream().map(ConsultationId::value).toList())
                    .query(row -> {
                        answers.put(
                                new ConsultationId(row.getObject("consultation_id", UUID.class)),
                                Answer.valueOf(row.getString("answer")));
                    });
        }
        return answers;
    }

    Optional<PhoneNumber> phone(ConsultationId consultation) {
        return database.sql("select phone from consultation_answer where consultation_id = ? and phone is not null")
                .param(consultation.value())
                .query(String.class)
                .optional()
                .map(PhoneNumber::new);
    }

    /** With another time what was said about the old one no longer holds; a wish to be called does. */
    void forgetPromise(ConsultationId consultation) {
        database.sql("delete from consultation_answer where consultation_id = ? and answer <> 'CALL_ME'")
                .param(consultation.value())
                .update();
    }

    /** Who waits for a call of a consultant, the longest first. */
    List<Wish> wishes(StaffId consultant) {
        return database.sql("""
                        select a.consultation_id, a.answered_at, a.phone
                        from bca_consultation c join consultation_answer a on a.consultation_id = c.id
                        where c.consultant_id = ? and c.state = 'BOOKED' and a.answer = 'CALL_ME' and a.called_at is null
                        order by a.answered_at, a.consultation_id
                        """)
                .param(consultant.value())
                .query((row, number) -> new Wish(
                        new ConsultationId(row.getObject("consultation_id", UUID.class)),
                        row.getObject("answered_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("phone") == null ? null : new PhoneNumber(row.getString("phone"))))
                .list();
    }

    /** Notes that somebody has called; says whether that was still to be done. */
    boolean called(ConsultationId consultation, Instant now) {
        return database.sql("""
                        update consultation_answer set called_at = ?, called_by = ?
                        where consultation_id = ? and answer = 'CALL_ME' and called_at is null
                        """)
                        .params(utc(now), currentUser.require().id().value(), consultation.value())
                        .update()
                == 1;
    }

    /** It was a slip: she still waits. */
    boolean notCalled(ConsultationId consultation) {
        return database.sql("""
                        update consultation_answer set called_at = null, called_by = null
                        where consultation_id = ? and called_at is not null
                        """).param(consultation.value()).update() == 1;
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

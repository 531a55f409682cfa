package org.jobcenterportal.privacy;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.Identifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All questions about looks: one per person and entry of the log, answered once. */
@Component
class AccessQuestions {

    private static final String SELECT =
            "select id, person_id, entry_id, words, asked_at, answer, answered_at from access_question";

    private final JdbcClient jdbc;
    private final Clock clock;

    AccessQuestions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One question with what it is about. */
    record Asked(PersonId person, UUID entry, QuestionDetails details) {}

    /** Whether the question is new: the unique key of person and entry decides. */
    boolean ask(PersonId person, UUID entry, Message words) {
        return jdbc.sql("""
                        insert ignore into access_question (id, person_id, entry_id, words, asked_at)
                        values (?, ?, ?, ?, ?)
                        """)
                        .params(Identifier.nextValue(), person.value(), entry, words.value(), utc(clock.instant()))
                        .update()
                == 1;
    }

    /** Whether the answer is the first one. */
    boolean answer(UUID question, Message words, AccountId by) {
        return jdbc.sql("""
                        update access_question set answer = ?, answered_at = ?, answered_by = ?
                        where id = ? and answered_at is null
                        """)
                        .params(words.value(), utc(clock.instant()), by.value(), question)
                        .update()
                == 1;
    }

    Map<UUID, QuestionDetails> of(PersonId person) {
        return jdbc
                .sql(SELECT + " where person_id = ? order by asked_at desc")
                .param(person.value())
                .query(AccessQuestions::asked)
                .stream()
                .collect(toMap(Asked::entry, Asked::details));
    }

    /** What was answered and the person has not seen yet, the oldest answer first. */
    List<QuestionDetails> unseenBy(PersonId person) {
        return jdbc
                .sql(SELECT + " where person_id = ? and answered_at is not null and seen_at is null"
                        + " order by answered_at")
                .param(person.value())
                .query(AccessQuestions::asked)
                .stream()
                .map(Asked::details)
                .toList();
    }

    /** Keeps that she has seen these answers. */
    void seen(PersonId person, Collection<UUID> answered) {
        answered.forEach(question -> jdbc.sql("""
                        update access_question set seen_at = ?
                        where id = ? and person_id = ? and answered_at is not null and seen_at is null
                        """)
                .params(utc(clock.instant()), question, person.value())
                .update());
    }

    Optional<Asked> find(UUID question) {
        return jdbc.sql(SELECT + " where id = ?")
                .param(question)
                .query(AccessQuestions::asked)
                .optional();
    }

    /** Those that wait, the oldest first, and then those that were answered last. */
    List<Asked> all(int limit) {
        return jdbc.sql(SELECT + """
                         order by answered_at is not null, if(answered_at is null, asked_at, null), answered_at desc
                        limit ?
                        """).param(limit).query(AccessQuestions::asked).list();
    }

    int waiting() {
        return jdbc.sql("select count(*) from access_question where answered_at is null")
                .query(Integer.class)
                .single();
    }

    private static Asked asked(ResultSet row, int number) throws SQLException {
        return new Asked(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("entry_id", UUID.class),
                new QuestionDetails(
                        row.getObject("id", UUID.class),
                        instant(row.getObject("asked_at", LocalDateTime.class)),
                        row.getString("words"),
                        row.getString("answer"),
                        row.getObject("answered_at") == null
                                ? null
                                : instant(row.getObject("answered_at", LocalDateTime.class))));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(LocalDateTime stored) {
        return stored.toInstant(ZoneOffset.UTC);
    }
}

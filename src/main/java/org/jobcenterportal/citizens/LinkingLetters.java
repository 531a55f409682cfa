package org.jobcenterportal.citizens;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.Identifier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The letters with a code, and the links that came of them. Of a code only its hash is kept. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LinkingLetters {

    /** After so many wrong birth dates a code is worth nothing: somebody else has the letter. */
    static final int WRONG_DATES = 5;

    private static final UUID NONE = new UUID(0, 0);

    private final JdbcClient database;

    LinkingLetters(JdbcClient database) {
        this.database = database;
    }

    /** Why a letter cannot be used any more, apart from its term. */
    enum LetterEnding {
        USED,
        REPLACED,
        UNLINKED
    }

    /** A letter that its code has found. */
    record Found(UUID id, PersonId person, LocalDate birthDate) {}

    /** Writes a letter; an earlier one to the same person is worth nothing from now on. */
    void write(PersonId person, byte[] hash, @Nullable AccountId by, Instant now, Instant until) {
        database.sql("select id from person where id = ? for update")
                .param(person.value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .single();
        end(person, LetterEnding.REPLACED, now);
        database.sql("""
                        insert into linking_letter (id, person_id, code_hash, written_by, written_at, valid_until)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Identifier.nextValue(),
                        person.value(),
                        hash,
                        by == null ? null : by.value(),
                        utc(now),
                        utc(until))
                .update();
    }

    /** The letter with this code, if it can still be used. */
    Optional<Found> usable(byte[] hash, Instant now) {
        return database.sql("""
                        select l.id, l.person_id, p.birth_date from linking_letter l join person p on p.id = l.person_id
                        where l.code_hash = ? and l.ended_at is null and l.valid_until > ? and l.wrong_dates < ?
                        """)
                .params(hash, utc(now), WRONG_DATES)
                .query((row, number) -> new Found(
                        row.getObject(1, UUID.class),
                        new PersonId(row.getObject(2, UUID.class)),
                        row.getObject(3, LocalDate.class)))
                .optional();
    }

    /** Somebody who has the letter does not know the birth date; asked for no letter at all, it takes as long. */
    void countWrongDate(Optional<Found> letter) {
        database.sql("update linking_letter set wrong_dates = wrong_dates + 1 where id = ? and wrong_dates < ?")
                .params(letter.map(Found::id).orElse(NONE), WRONG_DATES)
                .update();
    }

    /**
     * Uses a letter up.
     *
     * @return whether it could still be used
     */
    boolean use(Found letter, Instant now) {
        return database.sql("""
                        update linking_letter set ended_at = :now, ending = 'USED'
                        where id = :id and ended_at is null and valid_until > :now and wrong_dates < :wrong
                        """)
                        .param("now", utc(now))
                        .param("id", letter.id())
                        .param("wrong", WRONG_DATES)
                        .update()
                == 1;
    }

    /** Whatever letter the person has is worth nothing any more. */
    void end(PersonId person, LetterEnding ending, Instant now) {
        database.sql("update linking_letter set ended_at = ?, ending = ? where person_id = ? and ended_at is null")
                .params(utc(now), ending.name(), person.value())
                .update();
    }

    /** Until when the person's letter can be used, if she has one. */
    Optional<Instant> openUntil(PersonId person, Instant now) {
        return database.sql("""
                        select valid_until from linking_letter
                        where person_id = ? and ended_at is null and valid_until > ? and wrong_dates < ?
                        """)
                .params(person.value(), utc(now), WRONG_DATES)
                .query(LinkingLetters::instant)
                .optional();
    }

    /**
     * Links an account to a person, if neither is linked.
     *
     * @return whether they are linked now by this call
     */
    boolean link(AccountId account, PersonId person, Instant now) {
        return database.sql("""
                        insert ignore into account_link (id, version, account_id, person_id, linked_at)
                        values (?, 0, ?, ?, ?)
                        """)
                        .params(Identifier.nextValue(), account.value(), person.value(), utc(now))
                        .update()
                == 1;
    }

    Optional<Instant> linkedSince(PersonId person) {
        return database.sql("select linked_at from account_link where person_id = ?")
                .param(person.value())
                .query(LinkingLetters::instant)
                .optional();
    }

    /**
     * Undoes the link of a person.
     *
     * @return whether there was one
     */
    boolean unlink(PersonId person) {
        return database.sql("delete from account_link where person_id = ?")
                        .param(person.value())
                        .update()
                == 1;
    }

    private static Instant instant(ResultSet row, int number) throws SQLException {
        return row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

package org.jobcenterportal.appointments;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What stands in the book for whom, without reading the entries themselves. It is asked whenever somebody books, and
 * most often where many want the same time; so it is plain SQL, which must come before anything else in a transaction.
 */
@Component
class BookIndex {

    private final JdbcClient database;

    BookIndex(JdbcClient database) {
        this.database = database;
    }

    /** The open consultations of a holder, and whatever a submission has entered. */
    List<Consultations.Open> open(UUID holder, UUID submission) {
        return database.sql("""
                        select id, submission, open_ordinal, ends_at from bca_consultation
                        where holder = ? and open_ordinal is not null or submission = ?
                        """)
                .params(holder, submission)
                .query((row, number) -> new Consultations.Open(
                        new ConsultationId(row.getObject(1, UUID.class)),
                        row.getObject(2, UUID.class),
                        row.getObject(3, Integer.class),
                        row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    /** What a submission of this holder has entered. */
    Optional<ConsultationId> entered(UUID holder, UUID submission) {
        return database.sql("select id from bca_consultation where submission = ? and holder = ?")
                .params(submission, holder)
                .query((row, number) -> new ConsultationId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** What a submission has entered, whosesoever it is. */
    Optional<ConsultationId> entered(UUID submission) {
        return database.sql("select id from bca_consultation where submission = ?")
                .param(submission)
                .query((row, number) -> new ConsultationId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Whether the time of a reservation is up, or that of an offer. */
    boolean hasDue(Instant now) {
        var utc = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        return !database.sql("""
                        (select 1 from bca_consultation where reserved_until <= ? limit 1)
                        union all
                        (select 1 from earlier_offer where state = 'OPEN' and expires_at <= ? limit 1)
                        """)
                .params(utc, utc)
                .query((row, number) -> row.getInt(1))
                .list()
                .isEmpty();
    }
}

package org.jobcenterportal.mandates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.mandates.ConsentReceipt.Withdrawal;
import org.jobcenterportal.messaging.ReceiptCode;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Consents as rows. */
@Component
class ConsentStore {

    private final JdbcClient jdbc;

    ConsentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything that somebody has ever allowed, the latest first. */
    List<ConsentReceipt> of(PersonId person) {
        return jdbc.sql("select * from consent where person_id = ? order by given_at desc, id desc")
                .param(person.value())
                .query(ConsentStore::read)
                .list();
    }

    boolean stands(PersonId person, ConsentPurpose purpose) {
        return jdbc.sql("select exists (select 1 from consent where person_id = ? and open_purpose = ?)")
                .params(person.value(), purpose.name())
                .query(Boolean.class)
                .single();
    }

    /** @return whether it was new; a consent that stands already is not given again */
    boolean add(ConsentReceipt consent) {
        var with = consent.with();
        return jdbc.sql("""
                                insert ignore into consent (id, person_id, purpose, matter, language, wording, consequence,
                                    given_at, given_how, given_with, receipt)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                                """)
                        .params(
                                consent.id(),
                                consent.person().value(),
                                consent.purpose().name(),
                                text(consent.matter()),
                                consent.language(),
                                consent.wording(),
                                consent.consequence(),
                                utc(consent.givenAt()),
                                consent.how().name(),
                                with == null ? null : with.value(),
                                consent.code().value())
                        .update()
                == 1;
    }

    /** @return whether it still stood */
    boolean withdraw(PersonId person, ConsentPurpose purpose, Withdrawal withdrawal) {
        var with = withdrawal.with();
        return jdbc.sql("""
                                update consent set withdrawn_at = ?, withdrawn_how = ?, withdrawn_with = ?
                                where person_id = ? and open_purpose = ?
                                """)
                        .params(
                                utc(withdrawal.at()),
                                withdrawal.how().name(),
                                with == null ? null : with.value(),
                                person.value(),
                                purpose.name())
                        .update()
                == 1;
    }

    /** @return whether it still stood */
    boolean withdraw(PersonId person, UUID consent, Withdrawal withdrawal) {
        var with = withdrawal.with();
        return jdbc.sql("""
                                update consent set withdrawn_at = ?, withdrawn_how = ?, withdrawn_with = ?
                                where person_id = ? and id = ? and withdrawn_at is null
                                """)
                        .params(
                                utc(withdrawal.at()),
                                withdrawal.how().name(),
                                with == null ? null : with.value(),
                                person.value(),
                                consent)
                        .update()
                == 1;
    }

    /** The consent to one matter that stands now. */
    Optional<ConsentReceipt> about(PersonId person, UUID matter) {
        return jdbc.sql("select * from consent where person_id = ? and matter = ? and withdrawn_at is null")
                .params(person.value(), matter.toString())
                .query(ConsentStore::read)
                .optional();
    }

    Optional<ConsentReceipt> find(PersonId person, UUID consent) {
        return jdbc.sql("select * from consent where person_id = ? and id = ?")
                .params(person.value(), consent)
                .query(ConsentStore::read)
                .optional();
    }

    private static ConsentReceipt read(ResultSet row, int number) throws SQLException {
        var withdrawnAt = row.getObject("withdrawn_at", LocalDateTime.class);
        return new ConsentReceipt(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                ConsentPurpose.valueOf(row.getString("purpose")),
                matter(row.getString("matter")),
                row.getString("language"),
                row.getString("wording"),
                row.getString("consequence"),
                row.getObject("given_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                ConsentWay.valueOf(row.getString("given_how")),
                staff(row.getObject("given_with", UUID.class)),
                new ReceiptCode(row.getString("receipt")),
                withdrawnAt == null
                        ? null
                        : new Withdrawal(
                                withdrawnAt.toInstant(ZoneOffset.UTC),
                                ConsentWay.valueOf(row.getString("withdrawn_how")),
                                staff(row.getObject("withdrawn_with", UUID.class))));
    }

    private static @Nullable UUID matter(@Nullable String id) {
        return id == null ? null : UUID.fromString(id);
    }

    private static @Nullable String text(@Nullable UUID matter) {
        return matter == null ? null : matter.toString();
    }

    private static @Nullable StaffId staff(@Nullable UUID id) {
        return id == null ? null : new StaffId(id);
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

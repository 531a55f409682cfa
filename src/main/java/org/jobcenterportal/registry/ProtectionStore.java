package org.jobcenterportal.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.Protection;
import org.jobcenterportal.kernel.Identifier;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why and when people were protected, as rows. */
@Component
class ProtectionStore {

    private final JdbcClient jdbc;

    ProtectionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<ProtectionChange> of(PersonId person) {
        return jdbc.sql("select * from protection_change where person_id = ? order by changed_at desc, id desc")
                .param(person.value())
                .query(ProtectionStore::read)
                .list();
    }

    void add(PersonId person, ProtectionChange change) {
        jdbc.sql("""
                        insert into protection_change (id, person_id, protection, words, changed_at, changed_by)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Identifier.nextValue(),
                        person.value(),
                        change.to().name(),
                        change.words(),
                        LocalDateTime.ofInstant(change.at(), ZoneOffset.UTC),
                        change.by().value())
                .update();
    }

    private static ProtectionChange read(ResultSet row, int number) throws SQLException {
        return new ProtectionChange(
                Protection.Reason.valueOf(row.getString("protection")),
                row.getString("words"),
                row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                new StaffId(row.getObject("changed_by", UUID.class)));
    }
}

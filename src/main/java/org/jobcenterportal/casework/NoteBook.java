package org.jobcenterportal.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.Identifier;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The counsellors' notes in the database; they are only added to. */
@Component
class NoteBook {

    private final JdbcClient jdbc;
    private final StaffDirectory staff;

    NoteBook(JdbcClient jdbc, StaffDirectory staff) {
        this.jdbc = jdbc;
        this.staff = staff;
    }

    /** The latest first. */
    List<CaseNote> of(PersonId person) {
        return jdbc.sql("select * from case_note where person_id = ? order by written_at desc, id desc")
                .param(person.value())
                .query((row, number) -> read(row))
                .list();
    }

    UUID add(PersonId person, NoteKind kind, Words words, StaffId by, Instant now) {
        var id = Identifier.nextValue();
        jdbc.sql("insert into case_note (id, person_id, kind, words, written_by, written_at) values (?, ?, ?, ?, ?, ?)")
                .params(id, person.value(), kind.name(), words.value(), by.value(), Stored.utc(now))
                .update();
        return id;
    }

    /** Whether it was right until now. */
    boolean mark(PersonId person, UUID note, String reason, StaffId by, Instant now) {
        return jdbc.sql("""
                        update case_note set error_at = ?, error_by = ?, error_reason = ?
                        where id = ? and person_id = ? and error_at is null
                        """)
                        .params(Stored.utc(now), by.value(), reason, note, person.value())
                        .update()
                == 1;
    }

    private CaseNote read(ResultSet row) throws SQLException {
        var errorAt = Stored.instant(row, "error_at");
        StaffDetails by = staff.get(new StaffId(Stored.idOf(row, "written_by")));
        return new CaseNote(
                Stored.idOf(row, "id"),
                NoteKind.valueOf(row.getString("kind")),
                new Words(row.getString("words")),
                by.name(),
                Stored.instantOf(row, "written_at"),
                errorAt == null ? null : new CaseNote.Error(errorAt, row.getString("error_reason")));
    }
}

package org.jobcenterportal.knowledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The editions that were replaced; nothing of them is ever changed. */
@Component
class Editions {

    private final JdbcClient database;

    Editions(JdbcClient database) {
        this.database = database;
    }

    /** Keeps a page as it stands, right before it changes. */
    void keep(Guideline guideline) {
        var content = guideline.written();
        database.sql("""
                        insert into guideline_edition (guideline_id, number, title, summary, body, edited_by, edited_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        guideline.id().value(),
                        guideline.version(),
                        content.title(),
                        content.summary(),
                        content.body().value(),
                        guideline.editedBy().value(),
                        LocalDateTime.ofInstant(guideline.editedAt(), ZoneOffset.UTC))
                .update();
    }

    /** The latest first. */
    List<Edition> of(GuidelineId guideline) {
        return database.sql("""
                        select number, title, summary, body, edited_by, edited_at
                        from guideline_edition where guideline_id = ? order by number desc
                        """)
                .param(guideline.value())
                .query(Editions::edition)
                .list();
    }

    private static Edition edition(ResultSet row, int number) throws SQLException {
        return new Edition(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                new MarkdownText(row.getString(4)),
                new StaffId(row.getObject(5, UUID.class)),
                row.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}

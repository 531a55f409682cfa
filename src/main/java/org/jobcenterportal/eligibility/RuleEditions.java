package org.jobcenterportal.eligibility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.measures.MeasureKey;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rules as they stood before; nothing of that is ever changed. */
@Component
class RuleEditions {

    private final JdbcClient database;

    RuleEditions(JdbcClient database) {
        this.database = database;
    }

    /** A replaced edition, with the id of whoever had written it. */
    record Kept(RuleId rule, RuleDraft written, @Nullable StaffId editedBy, Instant editedAt) {}

    /** Keeps a rule as it stands, right before it changes. */
    void keep(AccessRule rule) {
        var written = rule.written();
        database.sql("""
                        insert into access_rule_edition
                            (rule_id, edition, kind, asked, paragraph, valid_from, valid_until, edited_by, edited_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        rule.id().value(),
                        rule.version(),
                        written.condition().kind().name(),
                        written.condition().value(),
                        written.paragraph(),
                        written.validFrom(),
                        written.validUntil(),
                        rule.editedBy() == null ? null : rule.editedBy().value(),
                        LocalDateTime.ofInstant(rule.editedAt(), ZoneOffset.UTC)))
                .update();
    }

    /** The latest first. */
    List<Kept> of(MeasureKey measure) {
        return database.sql("""
                        select e.* from access_rule_edition e join access_rule r on r.id = e.rule_id
                        where r.measure_key = ? order by e.edited_at desc, e.edition desc
                        """)
                .param(measure.value())
                .query(RuleEditions::read)
                .list();
    }

    private static Kept read(ResultSet row, int number) throws SQLException {
        var by = row.getObject("edited_by", UUID.class);
        return new Kept(
                new RuleId(row.getObject("rule_id", UUID.class)),
                new RuleDraft(
                        new Condition(CriterionKind.valueOf(row.getString("kind")), row.getString("asked")),
                        row.getString("paragraph"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class)),
                by == null ? null : new StaffId(by),
                row.getObject("edited_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}

package org.jobcenterportal.measures;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;
import org.jobcenterportal.measures.ReviewDraft.ReviewResult;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reviews in the database; nothing of them is ever changed. */
@Component
class ReviewBook {

    private final JdbcClient database;
    private final StaffDirectory staff;

    ReviewBook(JdbcClient database, StaffDirectory staff) {
        this.database = database;
        this.staff = staff;
    }

    void add(MeasureId measure, ReviewDraft found, StaffId by, Instant now) {
        UUID id = Identifier.nextValue();
        database.sql("""
                        insert into measure_review (id, measure_id, result, use_words, success_words, sense_words,
                            reviewed_by, reviewed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        measure.value(),
                        found.result().name(),
                        found.use(),
                        found.success(),
                        found.sense(),
                        by.value(),
                        LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    /** The latest first. */
    List<MeasureReview> of(MeasureId measure) {
        var stored = database.sql("""
                        select result, use_words, success_words, sense_words, reviewed_by, reviewed_at
                        from measure_review where measure_id = ? order by reviewed_at desc, id desc
                        """)
                .param(measure.value())
                .query((row, number) -> new Stored(
                        new ReviewDraft(
                                ReviewResult.valueOf(row.getString(1)),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4)),
                        new StaffId(row.getObject(5, UUID.class)),
                        row.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
        var names = staff.all(stored.stream().map(Stored::by).collect(toSet()));
        return stored.stream()
                .map(one -> new MeasureReview(
                        one.found(), names.get(one.by()).name().full(), one.at()))
                .toList();
    }

    private record Stored(ReviewDraft found, StaffId by, Instant at) {}
}

package org.jobcenterportal.joboffers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to each job, step by step. */
@Component
class JobDiary {

    private final JdbcClient database;
    private final Clock clock;

    JobDiary(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One thing that happened; nobody did what time does. */
    record Entry(Instant at, JobStep what, @Nullable StaffId by) {}

    void note(JobOfferId job, JobStep what, @Nullable StaffId by) {
        database.sql("insert into job_step (id, job_id, at, what, done_by) values (?, ?, ?, ?, ?)")
                .params(
                        Identifier.nextValue(),
                        job.value(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        what.name(),
                        by == null ? null : by.value())
                .update();
    }

    /** The latest first. */
    List<Entry> of(JobOfferId job, int most) {
        return database.sql("select at, what, done_by from job_step where job_id = ? order by at desc, id desc limit ?")
                .params(job.value(), most)
                .query((row, line) -> {
                    var by = row.getObject(3, UUID.class);
                    return new Entry(
                            row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            JobStep.valueOf(row.getString(2)),
                            by == null ? null : new StaffId(by));
                })
                .list();
    }
}

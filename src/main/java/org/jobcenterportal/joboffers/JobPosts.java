package org.jobcenterportal.joboffers;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.joboffers.JobOutcome.NoPostLeft;
import org.jobcenterportal.joboffers.JobOutcome.NotPossible;
import org.jobcenterportal.joboffers.JobOutcome.Saved;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills the posts of a job one by one: never more than there are, and each filling once. */
@Service
@InternalUse
public class JobPosts {

    private static final String TAKE = """
            update job_offer
            set %1$s = %1$s + 1, version = version + 1
            where id = :job and state in (:states) and filled_by_us + filled_elsewhere < posts
            """;
    private static final Set<JobState> GOING_ON = EnumSet.of(JobState.OPEN, JobState.ON_HOLD);
    /** Whoever was in a talk or a trial when the job left the market can be taken all the same. */
    private static final Set<JobState> NOT_FILLED =
            EnumSet.of(JobState.OPEN, JobState.ON_HOLD, JobState.EXPIRED, JobState.WITHDRAWN);

    /** Whoever was first holds the row, so the same filling is known by now. */
    private static final String GIVE_BACK = "update job_offer set %1$s = %1$s - 1, version = version + 1 where id = ?";

    private final JobRegister register;
    private final EntityManager entities;
    private final JobDiary diary;
    private final JdbcClient database;
    private final Clock clock;

    JobPosts(JobRegister register, EntityManager entities, JobDiary diary, JdbcClient database, Clock clock) {
        this.register = register;
        this.entities = entities;
        this.diary = diary;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Fills one post; with the last one the job is over.
     *
     * @param filling tells this filling from any other: the same one twice fills one post
     * @param by who notes it
     */
    @RepeatedOnContention
    @Transactional
    public JobOutcome fill(JobOfferId job, UUID filling, FilledBy through, StaffId by) {
        return fill(job, filling, through, GOING_ON, by);
    }

    /**
     * Fills one post with somebody whom we proposed, also of a job that is no longer looked for: it expires while the trial
     * goes on.
     *
     * @param filling tells this filling from any other: the same one twice fills one post
     * @param by who notes it
     */
    @RepeatedOnContention
    @Transactional
    public JobOutcome hire(JobOfferId job, UUID filling, StaffId by) {
        return fill(job, filling, FilledBy.US, NOT_FILLED, by);
    }

    private JobOutcome fill(JobOfferId job, UUID filling, FilledBy through, Set<JobState> states, StaffId by) {
        var column = through == FilledBy.US ? "filled_by_us" : "filled_elsewhere";
        var isTaken = database.sql(TAKE.formatted(column))
                        .param("job", job.value())
                        .param("states", states.stream().map(JobState::name).toList())
                        .update()
                == 1;
        if (isKnown(filling)) {
            if (isTaken) {
                database.sql(GIVE_BACK.formatted(column)).param(job.value()).update();
            }
            return saved(job);
        }
        if (!isTaken) {
            return refused(job);
        }
        database.sql("insert into job_filling (id, job_id, through, at, noted_by) values (?, ?, ?, ?, ?)")
                .params(
                        filling,
                        job.value(),
                        through.name(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        by.value())
                .update();
        return keep(job, through, by);
    }

    private JobOutcome keep(JobOfferId job, FilledBy through, StaffId by) {
        var found = current(job).orElseThrow();
        found.closeWhenFull();
        var kept = register.saveAndFlush(found);
        diary.note(job, through == FilledBy.US ? JobStep.POST_FILLED_BY_US : JobStep.POST_FILLED_ELSEWHERE, by);
        return new Saved(job, kept.version());
    }

    private JobOutcome refused(JobOfferId job) {
        return current(job)
                .filter(found -> found.state().isRunning())
                .<JobOutcome>map(found -> new NoPostLeft(found.filled()))
                .orElseGet(NotPossible::new);
    }

    /** As the database has it now, whatever the caller has read of it before. */
    private Optional<JobOffer> current(JobOfferId job) {
        var found = register.findById(job);
        found.ifPresent(entities::refresh);
        return found;
    }

    private boolean isKnown(UUID filling) {
        return database.sql("select count(*) from job_filling where id = ?")
                        .param(filling)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private JobOutcome saved(JobOfferId job) {
        return current(job)
                .<JobOutcome>map(found -> new Saved(job, found.version()))
                .orElseGet(NotPossible::new);
    }
}

package org.jobcenterportal.joboffers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.employers.Contact;
import org.jobcenterportal.employers.EmployerCard;
import org.jobcenterportal.employers.Employers;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.messaging.Fact;
import org.jobcenterportal.messaging.MailContent;
import org.jobcenterportal.messaging.MessageDraft;
import org.jobcenterportal.messaging.Outbox;
import org.jobcenterportal.tasks.Assignee;
import org.jobcenterportal.tasks.TaskDraft;
import org.jobcenterportal.tasks.TaskKind;
import org.jobcenterportal.tasks.Tasks;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What time does to jobs: before the last day employer and colleague are reminded, after it the job is over. Every node may. */
@Component
class JobRounds {

    private static final int PORTION = 200;
    private static final Locale LANGUAGE = Locale.GERMAN;

    private static final String OVER = """
            select id from job_offer where state in ('OPEN', 'ON_HOLD') and expires_on < ?
            order by expires_on limit ? for update skip locked
            """;

    private static final String SOON_OVER = """
            select id from job_offer
            where state = 'OPEN' and expires_on between ? and ? and (reminded_for is null or reminded_for <> expires_on)
            order by expires_on limit ? for update skip locked
            """;

    private final JobRegister register;
    private final JobDiary diary;
    private final Employers employers;
    private final Tasks tasks;
    private final Outbox outbox;
    private final Texts texts;
    private final JdbcClient database;
    private final Clock clock;

    JobRounds(
            JobRegister register,
            JobDiary diary,
            Employers employers,
            Tasks tasks,
            Outbox outbox,
            Texts texts,
            JdbcClient database,
            Clock clock) {
        this.register = register;
        this.diary = diary;
        this.employers = employers;
        this.tasks = tasks;
        this.outbox = outbox;
        this.texts = texts;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT2M")
    @RepeatedOnContention
    @Transactional
    void goRound() {
        var now = clock.instant();
        var today = OfficeTime.dayOf(now);
        ids(database.sql(OVER).params(today, PORTION))
                .forEach(id -> register.lock(id)
                        .filter(job -> job.expire(today))
                        .ifPresent(job -> {
                            register.saveAndFlush(job);
                            diary.note(id, JobStep.EXPIRED, null);
                        }));
        ids(database.sql(SOON_OVER).params(today, today.plus(JobBoard.SOON), PORTION))
                .forEach(id -> register.lock(id).ifPresent(job -> remind(job, now)));
    }

    private void remind(JobOffer job, Instant now) {
        var lastDay = job.remind();
        register.saveAndFlush(job);
        var draft = job.draft();
        var employer = Optional.ofNullable(draft.employer()).flatMap(employers::find);
        tasks.open(new TaskDraft(
                TaskKind.MANUAL,
                texts.text(LANGUAGE, "joboffers.task.ends", draft.title()),
                texts.text(
                        LANGUAGE,
                        "joboffers.task.ends-note",
                        employer.map(EmployerCard::name).orElse(""),
                        Formats.of(LANGUAGE, texts).dateWithYear(lastDay)),
                null,
                new Assignee.Colleague(job.agent()),
                lastDay,
                "job-ends:" + job.id().value() + ":" + lastDay));
        employer.flatMap(one -> Optional.ofNullable(draft.contact()).flatMap(one::contact))
                .ifPresent(contact -> write(contact, draft, lastDay, now));
        diary.note(job.id(), JobStep.EMPLOYER_REMINDED, null);
    }

    private void write(Contact contact, JobDraft job, LocalDate lastDay, Instant now) {
        var to = contact.email();
        if (to != null) {
            outbox.enqueue(new MessageDraft(
                    "joboffers.kind.ends",
                    to,
                    contact.name().full(),
                    LANGUAGE,
                    new MailContent(
                            texts.text(LANGUAGE, "joboffers.mail.subject", job.title()),
                            texts.text(LANGUAGE, "joboffers.mail.preheader"),
                            texts.text(LANGUAGE, "joboffers.mail.title"),
                            List.of(texts.text(LANGUAGE, "joboffers.mail.text")),
                            List.of(
                                    new Fact(texts.text(LANGUAGE, "joboffers.mail.job"), job.title()),
                                    new Fact(
                                            texts.text(LANGUAGE, "joboffers.mail.last-day"),
                                            Formats.of(LANGUAGE, texts).dateWithYear(lastDay))),
                            List.of(),
                            false),
                    null,
                    now,
                    job.id().value()));
        }
    }

    private static List<JobOfferId> ids(JdbcClient.StatementSpec query) {
        return query.query(UUID.class).list().stream().map(JobOfferId::new).toList();
    }
}

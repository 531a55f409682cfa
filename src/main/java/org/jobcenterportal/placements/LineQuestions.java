package org.jobcenterportal.placements;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.joboffers.JobState;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.matching.Aspect;
import org.jobcenterportal.matching.Line;
import org.jobcenterportal.matching.MatchReasons;
import org.jobcenterportal.matching.Matches;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jobcenterportal.proposals.ProposalDesk;
import org.jobcenterportal.proposals.ProposalStanding;
import org.jobcenterportal.releases.Opening;
import org.jobcenterportal.releases.Openings;
import org.jobcenterportal.tasks.TaskKind;
import org.jobcenterportal.tasks.Tasks;
import org.jobcenterportal.uikit.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * F76: has cleared what nobody knows about somebody and a job. Who asks writes no words of her own and hears no name: the
 * counsellor gets a task, asks the person, and notes the answer in her profile, if she gives one; then the line says it.
 */
@Service
@PreAuthorize(Matches.PROPOSING)
@Transactional
public class LineQuestions {

    private static final int DAYS_TO_ASK = 3;

    private final MatchReasons reasons;
    private final ProposalDesk proposals;
    private final Openings openings;
    private final CaseAccess access;
    private final Tasks tasks;
    private final CurrentStaff colleague;
    private final AuditLog audit;
    private final Texts texts;
    private final JdbcClient jdbc;
    private final Clock clock;

    LineQuestions(
            MatchReasons reasons,
            ProposalDesk proposals,
            Openings openings,
            CaseAccess access,
            Tasks tasks,
            CurrentStaff colleague,
            AuditLog audit,
            Texts texts,
            JdbcClient jdbc,
            Clock clock) {
        this.reasons = reasons;
        this.proposals = proposals;
        this.openings = openings;
        this.access = access;
        this.tasks = tasks;
        this.colleague = colleague;
        this.audit = audit;
        this.texts = texts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What was asked about somebody and an open job already, and when; empty where there is nobody to ask, as for whoever has
     * her case and asks her herself.
     */
    @Transactional(readOnly = true)
    public Optional<Map<Aspect, LocalDate>> asked(JobOfferId job, PersonId person) {
        return mayAsk(job, person) && opening(job).isPresent()
                ? Optional.of(askedBefore(job, person))
                : Optional.empty();
    }

    /** Asks whoever looks after her, once. */
    @RepeatedOnContention
    public QuestionOutcome ask(JobOfferId job, PersonId person, Aspect aspect) {
        var opening = opening(job);
        var unknown = mayAsk(job, person) ? unknown(job, person, aspect) : List.<Line>of();
        if (opening.isEmpty() || unknown.isEmpty()) {
            return QuestionOutcome.NOT_FOUND;
        }
        if (!tasks.hasCounsellor(person)) {
            return QuestionOutcome.NOBODY_TO_ASK;
        }
        var now = clock.instant();
        var isNew = jdbc.sql("""
                        insert ignore into placement_question (job_id, person_id, aspect, asked_by, asked_at)
                        values (?, ?, ?, ?, ?)
                        """)
                        .params(
                                job.value(),
                                person.value(),
                                aspect.name(),
                                colleague.id().value(),
                                LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                        .update()
                == 1;
        if (!isNew) {
            return QuestionOutcome.ASKED_BEFORE;
        }
        tasks.openForCounsellor(
                TaskKind.PROPOSAL_QUESTION,
                person,
                note(opening.get(), unknown),
                OfficeTime.dayOf(now).plusDays(DAYS_TO_ASK),
                "question:" + job.value() + ":" + person.value() + ":" + aspect.name());
        audit.changed(
                "placement.question",
                List.of(person.value()),
                Map.of("job", job.value().toString(), "aspect", aspect.name()));
        return QuestionOutcome.ASKED;
    }

    private boolean mayAsk(JobOfferId job, PersonId person) {
        return !access.relationTo(person).mayLook()
                && !(proposals.standing(job, person) instanceof ProposalStanding.NotFound);
    }

    private Optional<Opening> opening(JobOfferId job) {
        return openings.find(job).filter(found -> found.job().state() == JobState.OPEN);
    }

    private List<Line> unknown(JobOfferId job, PersonId person, Aspect aspect) {
        return reasons.of(person, job).stream()
                .flatMap(match -> match.lines().stream())
                .filter(line -> line.aspect() == aspect && line.verdict() == Verdict.UNKNOWN)
                .toList();
    }

    private Map<Aspect, LocalDate> askedBefore(JobOfferId job, PersonId person) {
        var asked = new EnumMap<Aspect, LocalDate>(Aspect.class);
        jdbc.sql("select aspect, asked_at from placement_question where job_id = ? and person_id = ?")
                .params(job.value(), person.value())
                .query((row, number) -> asked.put(
                        Aspect.valueOf(row.getString(1)),
                        OfficeTime.dayOf(row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC))))
                .list();
        return asked;
    }

    /** The job and what is unknown, for the counsellor; the words are the portal's own. */
    private String note(Opening opening, List<Line> unknown) {
        var line = unknown.getFirst().why();
        return texts.text(
                Locale.GERMAN,
                "placements.question.note",
                opening.job().title(),
                opening.employer().name(),
                texts.text(Locale.GERMAN, line.key(), line.arguments().toArray()));
    }
}

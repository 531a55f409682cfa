package org.jobcenterportal.joboffers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jobcenterportal.employers.EmployerCard;
import org.jobcenterportal.employers.EmployerId;
import org.jobcenterportal.employers.Employers;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.joboffers.JobOutcome.ChangedMeanwhile;
import org.jobcenterportal.joboffers.JobOutcome.Incomplete;
import org.jobcenterportal.joboffers.JobOutcome.NoPostLeft;
import org.jobcenterportal.joboffers.JobOutcome.NotPossible;
import org.jobcenterportal.joboffers.JobOutcome.OtherEmployer;
import org.jobcenterportal.joboffers.JobOutcome.Saved;
import org.jobcenterportal.joboffers.JobOutcome.TooLate;
import org.jobcenterportal.joboffers.JobOutcome.TooLittlePay;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.law.MinimumWage;
import org.jobcenterportal.law.MinimumWage.Below;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** F71: the employer service logs jobs and moves them on (states in domain.md 2.5). */
@Service
@Transactional
@PreAuthorize(JobDesk.WRITERS)
public class JobDesk {

    /** Who logs jobs. */
    public static final String WRITERS = "hasRole('" + Roles.EMPLOYER_SERVICE + "')";

    /** How long a job is open when nobody says otherwise. */
    public static final Period USUAL_TIME = Period.ofWeeks(8);

    private final JobRegister register;
    private final JobPosts posts;
    private final JobDiary diary;
    private final Employers employers;
    private final CurrentStaff colleague;
    private final Clock clock;

    JobDesk(
            JobRegister register,
            JobPosts posts,
            JobDiary diary,
            Employers employers,
            CurrentStaff colleague,
            Clock clock) {
        this.register = register;
        this.posts = posts;
        this.diary = diary;
        this.employers = employers;
        this.colleague = colleague;
        this.clock = clock;
    }

    /** Keeps what is written of a new job, whole or not; again and again while somebody types. */
    @RepeatedOnContention
    public JobOutcome draft(JobDraft draft) {
        var found = register.lock(draft.id());
        if (found.isEmpty()) {
            return keep(new JobOffer(draft, colleague.id()), JobStep.DRAFTED);
        }
        var job = found.get();
        if (job.state() != JobState.DRAFT || !job.agent().equals(colleague.id())) {
            return new NotPossible();
        }
        job.become(draft);
        return new Saved(job.id(), register.saveAndFlush(job).version());
    }

    /** What somebody would write again, with the edition that she saw. */
    @Transactional(readOnly = true)
    public Optional<Written> written(JobOfferId id) {
        return register.findById(id)
                .filter(job -> !job.state().isOver())
                .map(job -> new Written(job.draft(), job.version(), job.state()));
    }

    /** A job as it can be written on. */
    public record Written(JobDraft draft, long version, JobState state) {}

    /**
     * Changes a job that is not over.
     *
     * @param version which edition the writer saw
     */
    @RepeatedOnContention
    public JobOutcome edit(long version, JobDraft draft) {
        var found = register.lock(draft.id()).filter(job -> !job.state().isOver());
        if (found.isEmpty()) {
            return new NotPossible();
        }
        var job = found.get();
        var before = job.draft();
        if (job.version() != version) {
            return new ChangedMeanwhile(before, job.version());
        }
        if (job.state() != JobState.DRAFT) {
            if (!isSameEmployer(before.employer(), draft.employer())) {
                return new OtherEmployer();
            }
            var refusal = refusal(draft, job);
            if (refusal.isPresent()) {
                return refusal.get();
            }
        }
        job.become(draft);
        job.announce(before);
        return keep(job, JobStep.EDITED);
    }

    /** Shows a whole draft to everybody. */
    @RepeatedOnContention
    public JobOutcome publish(JobOfferId id) {
        var found = register.lock(id).filter(job -> job.state() == JobState.DRAFT);
        if (found.isEmpty()) {
            return new NotPossible();
        }
        var job = found.get();
        var refusal = refusal(job.draft(), job);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var lastDay = job.expiresOn() == null ? today().plus(USUAL_TIME) : job.expiresOn();
        return job.publish(today(), lastDay) ? keep(job, JobStep.PUBLISHED) : new TooLate();
    }

    /** Shows it to nobody for a while. */
    @RepeatedOnContention
    public JobOutcome hold(JobOfferId id) {
        return step(id, JobStep.HELD, JobOffer::hold);
    }

    /** Shows it again. */
    @RepeatedOnContention
    public JobOutcome resume(JobOfferId id) {
        return step(id, JobStep.RESUMED, job -> job.resume(today()));
    }

    /** Leaves it open until another day. */
    @RepeatedOnContention
    public JobOutcome extend(JobOfferId id, LocalDate lastDay) {
        if (lastDay.isBefore(today())) {
            return new TooLate();
        }
        return step(id, JobStep.EXTENDED, job -> job.extend(lastDay, today()));
    }

    /**
     * Notes that one of its posts is filled; with the last one it is over.
     *
     * @param filling tells this filling from any other, so that a second click fills nothing more
     */
    @RepeatedOnContention
    public JobOutcome fill(JobOfferId id, UUID filling, FilledBy through) {
        return posts.fill(id, filling, through, colleague.id());
    }

    /** The employer does not want anybody any more. */
    @RepeatedOnContention
    public JobOutcome withdraw(JobOfferId id) {
        return step(id, JobStep.WITHDRAWN, JobOffer::withdraw);
    }

    /** Begins a draft that says what another job said; what belongs to its time is asked anew. */
    @RepeatedOnContention
    public JobOutcome copy(JobOfferId from, JobOfferId to) {
        if (register.findById(to).isPresent()) {
            return new NotPossible();
        }
        return register.findById(from)
                .<JobOutcome>map(job -> keep(new JobOffer(job.draft().asNew(to), colleague.id()), JobStep.COPIED))
                .orElseGet(NotPossible::new);
    }

    /** Also where one of them has become part of the other since; what is missing is said elsewhere. */
    private boolean isSameEmployer(@Nullable EmployerId before, @Nullable EmployerId after) {
        return before == null
                || after == null
                || employers
                        .find(before)
                        .map(EmployerCard::id)
                        .equals(employers.find(after).map(EmployerCard::id));
    }

    private Optional<JobOutcome> refusal(JobDraft draft, JobOffer job) {
        var missing = draft.missing();
        if (!missing.isEmpty()) {
            return Optional.of(new Incomplete(missing));
        }
        var wage = draft.hourlyWage();
        var start = draft.start();
        if (wage != null
                && start != null
                && draft.wageException() == null
                && MinimumWage.of(wage, MinimumWage.firstDay(start, today())) instanceof Below below) {
            return Optional.of(new TooLittlePay(below));
        }
        var wanted = draft.posts();
        var free = wanted == null ? 0 : wanted - job.filled();
        return free < 1 ? Optional.of(new NoPostLeft(job.filled())) : Optional.empty();
    }

    private JobOutcome step(JobOfferId id, JobStep what, Predicate<JobOffer> step) {
        return register.lock(id)
                .filter(step)
                .<JobOutcome>map(job -> keep(job, what))
                .orElseGet(NotPossible::new);
    }

    private JobOutcome keep(JobOffer job, JobStep what) {
        var kept = register.saveAndFlush(job);
        diary.note(job.id(), what, colleague.id());
        return new Saved(job.id(), kept.version());
    }

    private LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }
}

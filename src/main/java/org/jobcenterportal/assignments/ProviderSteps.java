package org.jobcenterportal.assignments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jobcenterportal.assignments.AssignmentOutcome.Done;
import org.jobcenterportal.assignments.AssignmentOutcome.NotFound;
import org.jobcenterportal.assignments.AssignmentPost.News;
import org.jobcenterportal.identity.Account;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.runs.Providers;
import org.jobcenterportal.tasks.TaskKind;
import org.jobcenterportal.tasks.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a provider does about those who were sent to her own runs; of all others there is nothing to be found. */
@Service
@PreAuthorize("hasRole('" + Roles.PROVIDER + "')")
public class ProviderSteps {

    private final Assignments assignments;
    private final AssignmentBook book;
    private final AssignmentHistory history;
    private final SeatKeeping seats;
    private final Providers providers;
    private final Tasks tasks;
    private final CurrentUser user;
    private final Clock clock;

    ProviderSteps(
            Assignments assignments,
            AssignmentBook book,
            AssignmentHistory history,
            SeatKeeping seats,
            Providers providers,
            Tasks tasks,
            CurrentUser user,
            Clock clock) {
        this.assignments = assignments;
        this.book = book;
        this.history = history;
        this.seats = seats;
        this.providers = providers;
        this.tasks = tasks;
        this.user = user;
        this.clock = clock;
    }

    @RepeatedOnContention
    @Transactional
    public AssignmentOutcome accept(AssignmentId id) {
        return step(id, News.ACCEPTED, (assignment, now) -> assignment.accept(By.PROVIDER, now));
    }

    /** Nobody of the office is asked: the seat goes to the next in line. */
    @RepeatedOnContention
    @Transactional
    public AssignmentOutcome decline(AssignmentId id, EndReason reason) {
        return step(id, News.ENDED, (assignment, now) -> assignment.decline(reason, By.PROVIDER, now));
    }

    /** She was there for the first time on this day. */
    @RepeatedOnContention
    @Transactional
    public AssignmentOutcome entered(AssignmentId id, LocalDate day) {
        return step(id, null, (assignment, now) -> {
            var run = seats.run(assignment);
            return assignment.enter(
                    day,
                    run.startsOn(),
                    Rules.lastDay(day, run.endsOn(), run.measure().written().maxMonths()),
                    By.PROVIDER,
                    now);
        });
    }

    @RepeatedOnContention
    @Transactional
    public AssignmentOutcome notStarted(AssignmentId id, EndReason reason) {
        return step(id, null, (assignment, now) -> assignment.notStarted(reason, By.PROVIDER, now));
    }

    @RepeatedOnContention
    @Transactional
    public AssignmentOutcome interrupted(AssignmentId id, LocalDate day) {
        return step(id, null, (assignment, now) -> assignment.interrupt(day, By.PROVIDER, now));
    }

    @RepeatedOnContention
    @Transactional
    public AssignmentOutcome resumed(AssignmentId id, LocalDate day) {
        return step(
                id,
                null,
                (assignment, now) ->
                        assignment.resume(day, history.interruptedOn(id).orElse(null), By.PROVIDER, now));
    }

    @RepeatedOnContention
    @Transactional
    public AssignmentOutcome leftEarly(AssignmentId id, LocalDate day, EndReason reason) {
        return step(id, null, (assignment, now) -> assignment.leaveEarly(day, reason, By.PROVIDER, now));
    }

    @RepeatedOnContention
    @Transactional
    public AssignmentOutcome completed(AssignmentId id, LocalDate day) {
        return step(id, null, (assignment, now) -> assignment.complete(day, By.PROVIDER, now));
    }

    /** To go on until a later day; the office decides. */
    @RepeatedOnContention
    @Transactional
    public AssignmentOutcome proposeExtension(AssignmentId id, LocalDate until, String why) {
        return propose(id, Proposal.Kind.EXTEND, until, why);
    }

    /** To end on a day; the office decides. */
    @RepeatedOnContention
    @Transactional
    public AssignmentOutcome proposeEnding(AssignmentId id, LocalDate on, String why) {
        return propose(id, Proposal.Kind.END, on, why);
    }

    private AssignmentOutcome propose(AssignmentId id, Proposal.Kind kind, LocalDate day, String why) {
        var proposal = new Proposal(kind, day, why, clock.instant());
        var outcome = own(id).map(assignment -> book.propose(assignment, proposal, By.PROVIDER))
                .orElseGet(NotFound::new);
        if (outcome instanceof Done) {
            own(id).ifPresent(assignment -> tasks.openForCounsellor(
                    TaskKind.ASSIGNMENT_CHANGE,
                    assignment.person(),
                    OfficeTime.dayOf(proposal.at()).plusDays(3),
                    Occasions.change(assignment, proposal)));
        }
        return outcome;
    }

    private AssignmentOutcome step(AssignmentId id, @Nullable News news, AssignmentBook.Verb verb) {
        return own(id).map(assignment -> book.step(assignment, news, verb)).orElseGet(NotFound::new);
    }

    /** Those of her own runs, and only once they were sent to her. */
    private Optional<Assignment> own(AssignmentId id) {
        var provider = user.account().map(Account::id).flatMap(providers::ofAccount);
        return provider.flatMap(mine -> assignments
                .lock(id)
                .filter(assignment -> assignment.status().isKnownToProvider())
                .filter(assignment -> seats.run(assignment).provider().id().equals(mine)));
    }
}

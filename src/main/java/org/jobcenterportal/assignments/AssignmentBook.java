package org.jobcenterportal.assignments;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jobcenterportal.assignments.AssignmentOutcome.Done;
import org.jobcenterportal.assignments.AssignmentOutcome.Refused;
import org.jobcenterportal.assignments.AssignmentPost.News;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.seats.Acceptance;
import org.jobcenterportal.tasks.TaskKind;
import org.jobcenterportal.tasks.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes the steps of assignments, whoever asks for them: the seat first, then the step, its history, and what is told. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AssignmentBook {

    private final Assignments assignments;
    private final AssignmentHistory history;
    private final SeatKeeping seats;
    private final TimeLimits limits;
    private final AssignmentPost post;
    private final Tasks tasks;
    private final AuditLog audit;
    private final Clock clock;

    AssignmentBook(
            Assignments assignments,
            AssignmentHistory history,
            SeatKeeping seats,
            TimeLimits limits,
            AssignmentPost post,
            Tasks tasks,
            AuditLog audit,
            Clock clock) {
        this.assignments = assignments;
        this.history = history;
        this.seats = seats;
        this.limits = limits;
        this.post = post;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    /** A step that the assignment takes or refuses. */
    interface Verb {

        Optional<AssignmentRefusal> take(Assignment assignment, Instant now);
    }

    /** Writes a suggestion down and tells the citizen. */
    AssignmentOutcome suggest(Assignment.Request request) {
        var now = clock.instant();
        var assignment = Assignment.draft(request, now);
        assignment.suggest(By.office(request.by()), now);
        keep(assignment);
        post.tell(assignment, News.SUGGESTED, now);
        return done(assignment);
    }

    /** Takes one step; nothing is written where it is refused. */
    AssignmentOutcome step(Assignment assignment, Verb verb) {
        return step(assignment, null, verb);
    }

    /** The same, and tells the citizen. */
    AssignmentOutcome step(Assignment assignment, @Nullable News news, Verb verb) {
        var now = clock.instant();
        var before = assignment.status();
        var due = Occasions.of(assignment);
        var refusal = verb.take(assignment, now);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        seats.giveBack(assignment, before);
        var steps = keep(assignment);
        closeWhatIsOver(due, assignment);
        if (isToBeCorrected(assignment, steps)) {
            tasks.openForCounsellor(
                    TaskKind.CENTRAL_CORRECTION,
                    assignment.person(),
                    OfficeTime.dayOf(now),
                    occasion("correction", assignment));
        }
        if (news != null) {
            post.tell(assignment, news, now);
        }
        return done(assignment);
    }

    /** What the citizen says. After a yes it goes on by itself as far as nobody else has to look. */
    AssignmentOutcome answer(Assignment assignment, CitizenAnswer answer, By by) {
        return answer(assignment, answer, null, by);
    }

    /** @param words what was said with it, if anything was */
    AssignmentOutcome answer(Assignment assignment, CitizenAnswer answer, @Nullable String words, By by) {
        var now = clock.instant();
        var due = Occasions.of(assignment);
        var refusal = assignment.answer(answer, words, by, now);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        if (answer == CitizenAnswer.YES) {
            goOn(assignment, now);
        } else {
            keep(assignment);
        }
        closeWhatIsOver(due, assignment);
        if (answer == CitizenAnswer.TALK && by.side() == ActingSide.CITIZEN) {
            tasks.openForCounsellor(
                    TaskKind.ASSIGNMENT_TALK,
                    assignment.person(),
                    OfficeTime.dayOf(now),
                    Occasions.talk(assignment, now));
        }
        return done(assignment);
    }

    /** Asks for the clearing of what both agree on; where nobody else has to look it is cleared and seated at once. */
    AssignmentOutcome goOn(Assignment assignment) {
        var now = clock.instant();
        var run = seats.run(assignment);
        var refusal =
                refusal(assignment, run).or(() -> assignment.askApproval(By.office(assignment.suggestedBy()), now));
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        clear(assignment, run, now);
        return done(assignment);
    }

    /** A colleague clears it, and it gets a seat or a place in the line. */
    AssignmentOutcome approve(Assignment assignment, Function<Assignment, Optional<AssignmentRefusal>> approval) {
        var refusal = approval.apply(assignment);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        seat(assignment, seats.run(assignment), By.PORTAL, clock.instant());
        return done(assignment);
    }

    /** Gives what is cleared a seat, or a place in the line. */
    AssignmentOutcome seat(Assignment assignment, By by) {
        if (assignment.status() != AssignmentStatus.APPROVED) {
            return new Refused(AssignmentRefusal.NOT_NOW);
        }
        var run = seats.run(assignment);
        var refusal = refusal(assignment, run);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        seat(assignment, run, by, clock.instant());
        return done(assignment);
    }

    /** Takes what the provider proposes, as long as the law lets her go on until then. */
    AssignmentOutcome takeProposal(Assignment assignment, By by) {
        var proposal = assignment.proposal();
        return step(
                assignment,
                (one, now) -> (proposal == null ? Optional.<AssignmentRefusal>empty() : refusal(one, proposal))
                        .or(() -> one.settle(true, by, now)));
    }

    /** The provider proposes it; nothing is proposed that the law forbids. */
    AssignmentOutcome propose(Assignment assignment, Proposal proposal, By by) {
        return step(assignment, (one, now) -> refusal(one, proposal).or(() -> one.propose(proposal, by, now)));
    }

    /** Gives her the seat that is kept for her, as long as the law still lets her be in the run. */
    AssignmentOutcome takeOffer(Assignment assignment, By by) {
        var refusal = limits.refusal(assignment.person(), seats.run(assignment), OfficeTime.dayOf(clock.instant()));
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        return switch (seats.accept(assignment)) {
            case Acceptance.Accepted accepted -> step(assignment, News.SEAT, (waiting, now) -> waiting.seated(by, now));
            case Acceptance.TooLate late -> new Refused(AssignmentRefusal.OFFER_OVER);
            case Acceptance.NoOffer none -> new Refused(AssignmentRefusal.NO_OFFER);
        };
    }

    /** Writes down what has happened to an assignment, lays it down in log and history, and says what it was. */
    List<StepTaken> keep(Assignment assignment) {
        var steps = assignment.takeSteps();
        assignments.saveAndFlush(assignment);
        history.add(assignment.id(), steps);
        steps.forEach(step -> audit.changed(
                "assignment.step",
                List.of(assignment.person().value()),
                Map.of(
                        "assignment",
                        assignment.id().value().toString(),
                        "step",
                        step.step().name())));
        return steps;
    }

    /** Whether the central system still says what somebody outside the office has ended, otherwise than as planned. */
    private static boolean isToBeCorrected(Assignment assignment, List<StepTaken> steps) {
        return assignment.clearance().isHandedOver()
                && !assignment.status().isOpen()
                && assignment.status() != AssignmentStatus.COMPLETED
                && steps.stream().anyMatch(step -> step.by().side() != ActingSide.OFFICE);
    }

    static String occasion(String what, Assignment assignment) {
        return "assignment-" + what + ":" + assignment.id().value();
    }

    private void closeWhatIsOver(Set<String> due, Assignment assignment) {
        due.removeAll(Occasions.of(assignment));
        due.forEach(tasks::close);
    }

    static AssignmentOutcome done(Assignment assignment) {
        return new Done(assignment.id(), assignment.status());
    }

    private Optional<AssignmentRefusal> refusal(Assignment assignment, Proposal proposal) {
        return proposal.kind() == Proposal.Kind.EXTEND
                ? limits.refusal(assignment, seats.run(assignment), proposal.day())
                : Optional.empty();
    }

    /** Whether the run takes somebody today, and the law lets her be in it as long as is planned. */
    private Optional<AssignmentRefusal> refusal(Assignment assignment, RunDetails run) {
        return seats.refusal(run).or(() -> limits.refusal(assignment.person(), run, OfficeTime.dayOf(clock.instant())));
    }

    private void goOn(Assignment assignment, Instant now) {
        var run = seats.run(assignment);
        if (refusal(assignment, run).isPresent()) {
            keep(assignment);
            return;
        }
        assignment.askApproval(By.PORTAL, now);
        clear(assignment, run, now);
    }

    private void clear(Assignment assignment, RunDetails run, Instant now) {
        if (assignment.suggested().needsSecondLook()) {
            keep(assignment);
            return;
        }
        assignment.approve(assignment.suggestedBy(), now);
        seat(assignment, run, By.PORTAL, now);
    }

    private void seat(Assignment assignment, RunDetails run, By by, Instant now) {
        if (refusal(assignment, run).isPresent()) {
            keep(assignment);
            return;
        }
        seats.place(assignment, run, by, now);
        keep(assignment);
        var news = assignment.status() == AssignmentStatus.SEAT_RESERVED ? News.SEAT : News.WAITING;
        post.tell(assignment, run, news, now);
    }
}

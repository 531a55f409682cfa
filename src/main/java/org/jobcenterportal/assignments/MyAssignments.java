package org.jobcenterportal.assignments;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jobcenterportal.assignments.AssignmentOutcome.NotFound;
import org.jobcenterportal.assignments.AssignmentOutcome.Refused;
import org.jobcenterportal.citizens.CurrentCitizen;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.RunDirectory;
import org.jobcenterportal.runs.RunId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The citizen's own offers: what was suggested to her and why, her answers, and her place in the line. */
@Service
@PreAuthorize("hasRole('" + Roles.CITIZEN + "')")
public class MyAssignments {

    private final Assignments assignments;
    private final AssignmentBook book;
    private final SeatKeeping seats;
    private final Lines lines;
    private final RunDirectory runs;
    private final StaffDirectory staff;
    private final CurrentCitizen citizen;
    private final Clock clock;
    private final TransactionTemplate transaction;

    MyAssignments(
            Assignments assignments,
            AssignmentBook book,
            SeatKeeping seats,
            Lines lines,
            RunDirectory runs,
            StaffDirectory staff,
            CurrentCitizen citizen,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.assignments = assignments;
        this.book = book;
        this.seats = seats;
        this.lines = lines;
        this.runs = runs;
        this.staff = staff;
        this.citizen = citizen;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Everything that was suggested to her, the latest first; nothing for an account without a case. */
    @Transactional(readOnly = true)
    public List<MyAssignment> all() {
        var mine = citizen.id().map(assignments::of).orElse(List.of()).stream()
                .filter(MyAssignments::isHers)
                .toList();
        var known = runs.runs(mine.stream().map(Assignment::run).distinct().toList()).stream()
                .collect(Collectors.toMap(RunDetails::id, run -> run));
        var names =
                staff.all(mine.stream().map(Assignment::suggestedBy).distinct().toList());
        return mine.stream().map(assignment -> shown(assignment, known, names)).toList();
    }

    @Transactional(readOnly = true)
    public Optional<MyAssignment> find(AssignmentId id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Yes, no, or let us talk; after a yes it goes on by itself. */
    @RepeatedOnContention
    @Transactional
    public AssignmentOutcome answer(AssignmentId id, CitizenAnswer answer) {
        return own(id).map(assignment -> book.answer(assignment, answer, By.CITIZEN))
                .orElseGet(NotFound::new);
    }

    /** The same with words of her own, which her counsellor reads. */
    @RepeatedOnContention
    @Transactional
    public AssignmentOutcome answer(AssignmentId id, CitizenAnswer answer, OwnSentence words) {
        return own(id).map(assignment -> book.answer(assignment, answer, words.value(), By.CITIZEN))
                .orElseGet(NotFound::new);
    }

    /** She has thought it over and can answer anew; not where the same was suggested to her again since her no. */
    @RepeatedOnContention
    public AssignmentOutcome takeAnswerBack(AssignmentId id) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> step(id, this::takeBack)));
        } catch (DataIntegrityViolationException atTheSameMoment) {
            return new Refused(AssignmentRefusal.ALREADY_OPEN);
        }
    }

    /** It is not for her after all; a seat or a place in the line goes to the next one. */
    @RepeatedOnContention
    @Transactional
    public AssignmentOutcome stepBack(AssignmentId id) {
        return step(id, (assignment, now) -> assignment.withdraw(EndReason.STEPPED_BACK, null, By.CITIZEN, now));
    }

    /** Takes the seat that is kept for her. */
    @RepeatedOnContention
    @Transactional
    public AssignmentOutcome acceptSeat(AssignmentId id) {
        return inLine(id, assignment -> book.takeOffer(assignment, By.CITIZEN));
    }

    /** Lets the seat pass to the next one and keeps her place in the line. */
    @RepeatedOnContention
    @Transactional
    public AssignmentOutcome declineSeat(AssignmentId id) {
        return inLine(id, seats::decline, AssignmentRefusal.NO_OFFER, (waiting, now) -> {
            waiting.offerEnded(AssignmentStep.OFFER_DECLINED, By.CITIZEN, now);
            return Optional.empty();
        });
    }

    /** Keeps her place without being asked for a while. */
    @RepeatedOnContention
    @Transactional
    public AssignmentOutcome pause(AssignmentId id) {
        return inLine(
                id,
                seats::pause,
                AssignmentRefusal.NOT_IN_LINE,
                (waiting, now) -> waiting.inLine(AssignmentStep.WAIT_PAUSED, By.CITIZEN, now));
    }

    /** Lets herself be asked again. */
    @RepeatedOnContention
    @Transactional
    public AssignmentOutcome resume(AssignmentId id) {
        return inLine(
                id,
                seats::resume,
                AssignmentRefusal.NOT_IN_LINE,
                (waiting, now) -> waiting.inLine(AssignmentStep.WAIT_RESUMED, By.CITIZEN, now));
    }

    /** Waits no longer. */
    @RepeatedOnContention
    @Transactional
    public AssignmentOutcome leaveLine(AssignmentId id) {
        return inLine(
                id,
                assignment -> book.step(
                        assignment, (waiting, now) -> waiting.withdraw(EndReason.LEFT_LINE, null, By.CITIZEN, now)));
    }

    /** It still interests her; her place stays what it was. */
    @RepeatedOnContention
    @Transactional
    public AssignmentOutcome stillInterested(AssignmentId id) {
        return inLine(
                id, assignment -> book.step(assignment, (waiting, now) -> waiting.confirmInterest(By.CITIZEN, now)));
    }

    private Optional<AssignmentRefusal> takeBack(Assignment assignment, Instant now) {
        var isOpenAgain = !assignment.status().isOpen()
                && assignments.isOpen(assignment.person(), assignment.measure(), AssignmentStatus.allOpen());
        return isOpenAgain ? Optional.of(AssignmentRefusal.ALREADY_OPEN) : assignment.takeAnswerBack(By.CITIZEN, now);
    }

    private AssignmentOutcome step(AssignmentId id, AssignmentBook.Verb verb) {
        return own(id).map(assignment -> book.step(assignment, verb)).orElseGet(NotFound::new);
    }

    /** The line moves first; where it does not, nothing is written. */
    private AssignmentOutcome inLine(
            AssignmentId id, Predicate<Assignment> move, AssignmentRefusal otherwise, AssignmentBook.Verb verb) {
        return inLine(id, assignment -> move.test(assignment) ? book.step(assignment, verb) : new Refused(otherwise));
    }

    private AssignmentOutcome inLine(AssignmentId id, Function<Assignment, AssignmentOutcome> step) {
        return own(id).map(assignment -> assignment.status() == AssignmentStatus.WAITLISTED
                        ? step.apply(assignment)
                        : new Refused(AssignmentRefusal.NOT_IN_LINE))
                .orElseGet(NotFound::new);
    }

    private Optional<Assignment> own(AssignmentId id) {
        return citizen.id()
                .flatMap(me -> assignments.lock(id).filter(one -> one.person().equals(me)))
                .filter(MyAssignments::isHers);
    }

    /** What is only being prepared, and what never should have been there, is not shown to her. */
    private static boolean isHers(Assignment assignment) {
        return assignment.status() != AssignmentStatus.DRAFT
                && assignment.status() != AssignmentStatus.RECORDED_IN_ERROR;
    }

    private MyAssignment shown(Assignment assignment, Map<RunId, RunDetails> known, Map<StaffId, StaffDetails> names) {
        var run = Objects.requireNonNull(known.get(assignment.run()));
        var status = assignment.status();
        var isAnswerable = status == AssignmentStatus.DISCUSSED;
        return new MyAssignment(
                assignment.id(),
                run.measure(),
                run,
                assignment.suggested().why(),
                Objects.requireNonNull(names.get(assignment.suggestedBy())).name(),
                assignment.suggested().at(),
                status,
                assignment.statusSince(),
                assignment.answer(),
                isAnswerable,
                status == AssignmentStatus.CITIZEN_DECLINED || isAnswerable && assignment.answer() != null,
                status.isBeforeBeginning() && !isAnswerable,
                lines.of(assignment).orElse(null),
                assignment.takingPart().enteredOn(),
                assignment.takingPart().dueToEndOn(),
                assignment.takingPart().leftOn(),
                MyAssignment.inLaw(run.measure()).canBeADutyOn(OfficeTime.dayOf(clock.instant())));
    }
}

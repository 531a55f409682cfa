package org.jobcenterportal.assignments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.assignments.AssignmentOutcome.Done;
import org.jobcenterportal.assignments.AssignmentOutcome.NotFound;
import org.jobcenterportal.assignments.AssignmentOutcome.Stale;
import org.jobcenterportal.assignments.AssignmentPost.News;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.measures.MeasureFigures.Afterwards;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jobcenterportal.tasks.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office's steps with what was suggested. Each names the edition that it was decided on, so that nobody's change is
 * overwritten by somebody who has not seen it.
 */
@Service
@PreAuthorize(CaseAccess.ROLES)
public class AssignmentWork {

    private static final Purpose LOOK = new Purpose("assignment.look");

    private final Assignments assignments;
    private final AssignmentBook book;
    private final AssignmentReader reader;
    private final AssignmentSight sight;
    private final CurrentStaff colleague;
    private final Tasks tasks;
    private final AuditLog audit;

    AssignmentWork(
            Assignments assignments,
            AssignmentBook book,
            AssignmentReader reader,
            AssignmentSight sight,
            CurrentStaff colleague,
            Tasks tasks,
            AuditLog audit) {
        this.assignments = assignments;
        this.book = book;
        this.reader = reader;
        this.sight = sight;
        this.colleague = colleague;
        this.tasks = tasks;
        this.audit = audit;
    }

    /** One of those that the signed-in colleague may see; the log says so first. */
    @Transactional(readOnly = true)
    public Optional<AssignmentDetails> find(AssignmentId id) {
        return assignments.findById(id).filter(sight::maySee).map(assignment -> {
            audit.read(LOOK, List.of(assignment.person().value()));
            return reader.details(assignment, true);
        });
    }

    /**
     * What the citizen said in the office or on the phone.
     *
     * @param byRepresentative whether whoever acts for her in offers said it in her place
     */
    @RepeatedOnContention
    @Transactional
    public AssignmentOutcome noteAnswer(AssignmentId id, long version, CitizenAnswer answer, boolean byRepresentative) {
        return at(id, version, assignment -> {
            if (!byRepresentative) {
                return book.answer(assignment, answer, me());
            }
            return reader.representative(assignment)
                    .map(name -> book.answer(assignment, answer, name.full(), me()))
                    .orElseGet(Stale::new);
        });
    }

    /** After a talk, or once the run takes people again: what both agree on goes on. */
    @RepeatedOnContention
    @Transactional
    public AssignmentOutcome goOn(AssignmentId id, long version) {
        return at(
                id,
                version,
                assignment -> assignment.status() == AssignmentStatus.APPROVED
                        ? book.seat(assignment, me())
                        : book.goOn(assignment));
    }

    /** It stands in the central system, or was ticked by mistake. */
    @RepeatedOnContention
    @Transactional
    public AssignmentOutcome handOver(AssignmentId id, long version, boolean isThere) {
        return at(
                id,
                version,
                assignment -> book.step(
                        assignment,
                        (one, now) -> isThere
                                ? one.handOver(colleague.id(), now)
                                : one.takeHandOverBack(colleague.id(), now)));
    }

    /** The provider gets to know her. */
    @RepeatedOnContention
    @Transactional
    public AssignmentOutcome send(AssignmentId id, long version) {
        return at(id, version, assignment -> book.step(assignment, (one, now) -> one.send(me(), now)));
    }

    /** Takes what the provider proposes, or leaves it. */
    @RepeatedOnContention
    @Transactional
    public AssignmentOutcome settle(AssignmentId id, long version, boolean isTaken) {
        return at(id, version, assignment -> isTaken ? book.takeProposal(assignment, me()) : leave(assignment));
    }

    /** She stayed until the end; for a provider who does not say so. */
    @RepeatedOnContention
    @Transactional
    public AssignmentOutcome completed(AssignmentId id, long version, LocalDate day) {
        return at(id, version, assignment -> book.step(assignment, (one, now) -> one.complete(day, me(), now)));
    }

    /** She left before the end; for a provider who does not say so. */
    @RepeatedOnContention
    @Transactional
    public AssignmentOutcome leftEarly(AssignmentId id, long version, LocalDate day, EndReason reason) {
        return at(
                id, version, assignment -> book.step(assignment, (one, now) -> one.leaveEarly(day, reason, me(), now)));
    }

    /** What came of it, three or six months after its end. */
    @RepeatedOnContention
    @Transactional
    public AssignmentOutcome followUp(AssignmentId id, long version, Afterwards found, Words words) {
        return at(id, version, assignment -> {
            var due = AssignmentRounds.followUp(assignment);
            var outcome = book.step(assignment, (one, now) -> one.followUp(found, words.value(), me(), now));
            if (outcome instanceof Done) {
                tasks.close(due);
            }
            return outcome;
        });
    }

    /** Ends it before anything has begun; the citizen is told, and the next in line is asked. */
    @RepeatedOnContention
    @Transactional
    public AssignmentOutcome withdraw(AssignmentId id, long version, EndReason reason, @Nullable Words words) {
        return at(
                id,
                version,
                assignment ->
                        book.step(assignment, News.ENDED, (one, now) -> one.withdraw(reason, text(words), me(), now)));
    }

    /** It should never have been there; it stays visible as that. */
    @RepeatedOnContention
    @Transactional
    public AssignmentOutcome recordedInError(AssignmentId id, long version, EndReason reason, @Nullable Words words) {
        return at(
                id,
                version,
                assignment -> book.step(assignment, (one, now) -> one.recordedInError(reason, text(words), me(), now)));
    }

    private AssignmentOutcome leave(Assignment assignment) {
        return book.step(assignment, (one, now) -> one.settle(false, me(), now));
    }

    private interface Work {

        AssignmentOutcome on(Assignment assignment);
    }

    private AssignmentOutcome at(AssignmentId id, long version, Work work) {
        return assignments
                .lock(id)
                .filter(sight::maySee)
                .map(assignment -> assignment.version() == version ? work.on(assignment) : new Stale())
                .orElseGet(NotFound::new);
    }

    private By me() {
        return By.office(colleague.id());
    }

    private static @Nullable String text(@Nullable Words words) {
        return words == null ? null : words.value();
    }
}

package org.jobcenterportal.assignments;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.assignments.AssignmentPost.News;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.runs.RunCancelled;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.RunDirectory;
import org.jobcenterportal.runs.RunId;
import org.jobcenterportal.tasks.TaskKind;
import org.jobcenterportal.tasks.Tasks;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * A cancelled run (F11): everybody in it is told, what was proposed instead becomes a suggestion of its own, and with all
 * others the counsellor talks. Hearing it twice changes nothing.
 */
@Component
class CancelledRuns {

    private final Assignments assignments;
    private final AssignmentBook book;
    private final RunDirectory runs;
    private final Tasks tasks;
    private final Clock clock;

    CancelledRuns(Assignments assignments, AssignmentBook book, RunDirectory runs, Tasks tasks, Clock clock) {
        this.assignments = assignments;
        this.book = book;
        this.runs = runs;
        this.tasks = tasks;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(RunCancelled cancelled) {
        end(cancelled);
    }

    void end(RunCancelled cancelled) {
        var today = OfficeTime.dayOf(clock.instant());
        for (var assignment : assignments.lockRun(cancelled.run(), AssignmentStatus.allOpen())) {
            book.step(assignment, News.ENDED, (one, now) -> end(one, today, now));
            Optional.ofNullable(cancelled.substitutes().get(assignment.person().value()))
                    .flatMap(instead -> possible(assignment, instead, today))
                    .ifPresentOrElse(
                            run -> book.suggest(request(assignment, run, today)), () -> talk(assignment, today));
        }
    }

    private static Optional<AssignmentRefusal> end(Assignment one, LocalDate today, Instant now) {
        return one.status().isInIt()
                ? one.leaveEarly(today, EndReason.RUN_CANCELLED, By.PORTAL, now)
                : one.withdraw(EndReason.RUN_CANCELLED, null, By.PORTAL, now);
    }

    /** The other run, as long as it takes people and is not under way for her already. */
    private Optional<RunDetails> possible(Assignment ended, RunId instead, LocalDate today) {
        return runs.run(instead)
                .filter(run -> Rules.takes(run, today).isEmpty())
                .filter(run -> !assignments.isOpen(ended.person(), run.measure().id(), AssignmentStatus.allOpen()));
    }

    private void talk(Assignment ended, LocalDate today) {
        tasks.openForCounsellor(
                TaskKind.ASSIGNMENT_TALK, ended.person(), today, AssignmentBook.occasion("cancelled", ended));
    }

    private static Assignment.Request request(Assignment ended, RunDetails run, LocalDate today) {
        return new Assignment.Request(
                new SuggestionDraft(
                        ended.person(),
                        run.measure().id(),
                        run.id(),
                        ended.suggested().why(),
                        UUID.nameUUIDFromBytes(ended.id().value().toString().getBytes(StandardCharsets.UTF_8))),
                run.instrument(),
                run.measure().revealsHealth(),
                Rules.needsSecondLook(run, today),
                ended.suggestedBy());
    }
}

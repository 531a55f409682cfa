package org.jobcenterportal.assignments;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jobcenterportal.assignments.AssignmentOutcome.Done;
import org.jobcenterportal.assignments.AssignmentPost.News;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.runs.RunEnded;
import org.jobcenterportal.tasks.TaskKind;
import org.jobcenterportal.tasks.Tasks;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * A run that is over: who was to stay until then has completed it, of whom that is not sure the counsellor is asked, and
 * for everybody else, in the line and before it, nothing more comes. Hearing it twice changes nothing.
 */
@Component
class EndedRuns {

    private final Assignments assignments;
    private final AssignmentBook book;
    private final Tasks tasks;
    private final Clock clock;

    EndedRuns(Assignments assignments, AssignmentBook book, Tasks tasks, Clock clock) {
        this.assignments = assignments;
        this.book = book;
        this.tasks = tasks;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(RunEnded ended) {
        end(ended);
    }

    void end(RunEnded ended) {
        var today = OfficeTime.dayOf(clock.instant());
        for (var assignment : assignments.lockRun(ended.run(), AssignmentStatus.allOpen())) {
            if (!assignment.status().isInIt()) {
                book.step(assignment, News.ENDED, EndedRuns::nothingMoreComes);
            } else if (!isCompleted(assignment, ended.lastDay())) {
                tasks.openForCounsellor(
                        TaskKind.ASSIGNMENT_ENDING, assignment.person(), today, Occasions.ending(assignment));
            }
        }
    }

    private boolean isCompleted(Assignment assignment, LocalDate lastDay) {
        return !isUnsure(assignment, lastDay)
                && book.step(assignment, (one, now) -> one.complete(lastDay, By.PORTAL, now)) instanceof Done;
    }

    private static Optional<AssignmentRefusal> nothingMoreComes(Assignment one, Instant now) {
        return one.withdraw(EndReason.RUN_OVER, null, By.PORTAL, now);
    }

    /** Whoever paused, was to leave earlier or later, or of whom the provider has proposed something. */
    private static boolean isUnsure(Assignment assignment, LocalDate lastDay) {
        var due = assignment.takingPart().dueToEndOn();
        return assignment.status() == AssignmentStatus.INTERRUPTED
                || assignment.proposal() != null
                || due != null && !due.equals(lastDay);
    }
}

package org.jobcenterportal.assignments;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import org.jobcenterportal.assignments.AssignmentPost.News;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.runs.RunDirectory;
import org.jobcenterportal.tasks.TaskKind;
import org.jobcenterportal.tasks.Tasks;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks those in the lines every few weeks whether it still interests them, closes the lines in which nothing more comes,
 * and opens what is to be asked after a planned end. Every node may.
 */
@Component
class AssignmentRounds {

    static final String ROUND = "assignments";

    /** So long after the last word of hers somebody in a line is asked. */
    static final Duration FRESH = Duration.ofDays(28);

    private static final Limit PORTION = Limit.of(500);

    private final Assignments assignments;
    private final AssignmentBook book;
    private final AssignmentPost post;
    private final RunDirectory runs;
    private final Tasks tasks;
    private final Clock clock;

    AssignmentRounds(
            Assignments assignments,
            AssignmentBook book,
            AssignmentPost post,
            RunDirectory runs,
            Tasks tasks,
            Clock clock) {
        this.assignments = assignments;
        this.book = book;
        this.post = post;
        this.runs = runs;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
    @RepeatedOnContention
    @Transactional
    void goRound() {
        if (tasks.takeRound(ROUND)) {
            closeLinesWithoutEntry();
            askWhoWaits();
            openEndings();
            openFollowUps();
        }
    }

    /** On which occasion the next follow-up is opened. */
    static String followUp(Assignment assignment) {
        return AssignmentBook.occasion("follow-up-" + assignment.followUpOn().orElse(null), assignment);
    }

    /** Where all begin together, nothing more comes for whoever has no seat when the first day is over. */
    private void closeLinesWithoutEntry() {
        var today = OfficeTime.dayOf(clock.instant());
        runs.runs(assignments.runsWithLine()).stream()
                .filter(run -> run.isUnderWayWithoutEntryOn(today))
                .flatMap(run -> assignments.lockRun(run.id(), EnumSet.of(AssignmentStatus.WAITLISTED)).stream())
                .forEach(assignment -> book.step(
                        assignment, News.ENDED, (one, now) -> one.withdraw(EndReason.RUN_OVER, null, By.PORTAL, now)));
    }

    private void askWhoWaits() {
        var now = clock.instant();
        assignments.toBeAsked(now.minus(FRESH), PORTION).forEach(assignment -> {
            assignment.askInterest(now);
            book.keep(assignment);
            post.tell(assignment, News.INTEREST, now);
        });
    }

    /** Where the planned end is over, and nobody has said how it ended. */
    private void openEndings() {
        var today = OfficeTime.dayOf(clock.instant());
        assignments
                .overdue(today, PORTION)
                .forEach(assignment -> tasks.openForCounsellor(
                        TaskKind.ASSIGNMENT_ENDING, assignment.person(), today, Occasions.ending(assignment)));
    }

    private void openFollowUps() {
        var today = OfficeTime.dayOf(clock.instant());
        assignments
                .toBeFollowedUp(today.minusMonths(3), today.minusMonths(6), PORTION)
                .forEach(assignment -> tasks.openForCounsellor(
                        TaskKind.ASSIGNMENT_FOLLOWUP, assignment.person(), today, followUp(assignment)));
    }
}

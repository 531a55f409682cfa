package org.jobcenterportal.assignments;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.RunDirectory;
import org.jobcenterportal.seats.Acceptance;
import org.jobcenterportal.seats.Joining;
import org.jobcenterportal.seats.Removal;
import org.jobcenterportal.seats.Seats;
import org.jobcenterportal.seats.Standing;
import org.jobcenterportal.seats.Taking;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The seats of runs, each held by a person's id: taken, waited for, and given back with every step that asks for it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SeatKeeping {

    private final Seats seats;
    private final RunDirectory runs;
    private final Clock clock;

    SeatKeeping(Seats seats, RunDirectory runs, Clock clock) {
        this.seats = seats;
        this.runs = runs;
        this.clock = clock;
    }

    RunDetails run(Assignment assignment) {
        return runs.run(assignment.run()).orElseThrow();
    }

    /** Whether the run takes somebody today. */
    Optional<AssignmentRefusal> refusal(Assignment assignment) {
        return refusal(run(assignment));
    }

    Optional<AssignmentRefusal> refusal(RunDetails run) {
        return Rules.takes(run, OfficeTime.dayOf(clock.instant()));
    }

    /** Takes a seat before anything else is written, or puts her at the end of the line. */
    void place(Assignment assignment, RunDetails run, By by, Instant now) {
        var contingent = run.contingent();
        var holder = assignment.person().value();
        var hasSeat = switch (seats.take(contingent, holder, 1)) {
            case Taking.Taken taken -> true;
            case Taking.AlreadyIn already -> true;
            case Taking.Full full -> seats.join(contingent, holder, 1) instanceof Joining.AlreadyIn;
        };
        if (hasSeat) {
            assignment.seated(by, now);
        } else {
            assignment.waits(by, now);
        }
    }

    Acceptance accept(Assignment assignment) {
        return seats.accept(run(assignment).contingent(), assignment.person().value());
    }

    boolean decline(Assignment assignment) {
        return seats.decline(run(assignment).contingent(), assignment.person().value());
    }

    boolean pause(Assignment assignment) {
        return seats.pause(run(assignment).contingent(), assignment.person().value());
    }

    boolean resume(Assignment assignment) {
        return seats.resume(run(assignment).contingent(), assignment.person().value());
    }

    Optional<Standing> standing(Assignment assignment) {
        return seats.standing(run(assignment).contingent(), assignment.person().value());
    }

    /** Gives back what she held before a step and does not hold after it; the next in line is asked at once. */
    void giveBack(Assignment assignment, AssignmentStatus before) {
        var now = assignment.status();
        if (before.holdsSeat() && !now.holdsSeat()) {
            seats.free(run(assignment).contingent(), assignment.person().value());
        }
        if (before == AssignmentStatus.WAITLISTED && !now.holdsSeat() && now != AssignmentStatus.WAITLISTED) {
            leave(assignment);
        }
    }

    private void leave(Assignment assignment) {
        var contingent = run(assignment).contingent();
        var holder = assignment.person().value();
        if (assignment.endReason() == EndReason.LEFT_LINE || assignment.endReason() == EndReason.STEPPED_BACK) {
            seats.leave(contingent, holder);
        } else {
            seats.remove(
                    contingent,
                    holder,
                    assignment.endReason() == EndReason.RUN_CANCELLED || assignment.endReason() == EndReason.RUN_OVER
                            ? Removal.CLOSED
                            : Removal.NOT_ELIGIBLE);
        }
    }
}

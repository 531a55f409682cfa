package org.jobcenterportal.assignments;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import org.jobcenterportal.kernel.OfficeTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Explains the lines for seats. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Lines {

    private final Assignments assignments;
    private final SeatKeeping seats;
    private final Clock clock;

    Lines(Assignments assignments, SeatKeeping seats, Clock clock) {
        this.assignments = assignments;
        this.seats = seats;
        this.clock = clock;
    }

    /** Empty for whoever does not stand in one. */
    Optional<WaitingLine> of(Assignment assignment) {
        if (assignment.status() != AssignmentStatus.WAITLISTED) {
            return Optional.empty();
        }
        var run = seats.run(assignment);
        return seats.standing(assignment)
                .map(standing -> new WaitingLine(
                        standing.position(),
                        standing.status(),
                        standing.joinedAt(),
                        standing.expiresAt(),
                        run.occupancy().capacity(),
                        WaitEstimate.of(
                                standing.position(),
                                run.entry(),
                                assignments
                                        .of(
                                                assignment.run(),
                                                EnumSet.of(AssignmentStatus.ENTERED, AssignmentStatus.INTERRUPTED))
                                        .stream()
                                        .map(one -> one.takingPart().dueToEndOn())
                                        .filter(Objects::nonNull)
                                        .toList(),
                                OfficeTime.dayOf(clock.instant())),
                        assignment.isInterestAsked()));
    }
}

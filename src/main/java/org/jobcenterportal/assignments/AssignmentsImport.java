package org.jobcenterportal.assignments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.RunDirectory;
import org.jobcenterportal.seats.Seats;
import org.jobcenterportal.seats.Taking;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over assignments as they stood elsewhere, with their seats and places in line; nobody is told. */
@Service
@InternalUse
@Transactional
public class AssignmentsImport {

    private static final List<AssignmentStatus> OPEN = Arrays.stream(AssignmentStatus.values())
            .filter(AssignmentStatus::isOpen)
            .toList();

    private final Assignments assignments;
    private final AssignmentHistory history;
    private final RunDirectory runs;
    private final Seats seats;

    AssignmentsImport(Assignments assignments, AssignmentHistory history, RunDirectory runs, Seats seats) {
        this.assignments = assignments;
        this.history = history;
        this.runs = runs;
        this.seats = seats;
    }

    /**
     * Writes them down in the given order, which is the order of the lines.
     *
     * @return the ids of those that were kept: one for which no seat is left, or that is open already, is left out
     */
    public List<AssignmentId> importAssignments(Collection<ImportedAssignment> past) {
        var known = runs
                .runs(past.stream().map(ImportedAssignment::run).distinct().toList())
                .stream()
                .collect(Collectors.toMap(RunDetails::id, run -> run));
        var kept = new ArrayList<Assignment>();
        for (var one : past) {
            var run = known.get(one.run());
            if (run == null) {
                throw new IllegalArgumentException("There is no such run: " + one.run());
            }
            if (hasPlace(one, run)) {
                kept.add(assignment(one, run));
            }
        }
        assignments.saveAllAndFlush(kept);
        for (var assignment : kept) {
            history.add(assignment.id(), assignment.takeSteps());
        }
        return kept.stream().map(Assignment::id).toList();
    }

    private boolean hasPlace(ImportedAssignment one, RunDetails run) {
        if (one.status().isOpen() && assignments.isOpen(one.person(), one.measure(), OPEN)) {
            return false;
        }
        if (one.status().holdsSeat()) {
            return seats.take(run.contingent(), one.person().value(), 1) instanceof Taking.Taken;
        }
        if (one.status() == AssignmentStatus.WAITLISTED) {
            seats.join(run.contingent(), one.person().value(), 1);
        }
        return true;
    }

    private static Assignment assignment(ImportedAssignment one, RunDetails run) {
        var suggested = OfficeTime.startOf(one.suggestedOn()).plusSeconds(9 * 3600L);
        var since = later(suggested, one.statusSince());
        var assignment = Assignment.draft(
                new Assignment.Request(
                        new SuggestionDraft(one.person(), one.measure(), one.run(), one.why(), UUID.randomUUID()),
                        run.instrument(),
                        run.measure().revealsHealth(),
                        needsSecondLook(one, run),
                        one.suggestedBy()),
                suggested);
        assignment.suggest(By.office(one.suggestedBy()), suggested);
        assignment.standsAs(one, since);
        return assignment;
    }

    private static boolean needsSecondLook(ImportedAssignment one, RunDetails run) {
        var isClearedByAnother = Optional.ofNullable(one.approvedBy())
                .filter(by -> !by.equals(one.suggestedBy()))
                .isPresent();
        var isUncleared = one.status() == AssignmentStatus.DISCUSSED
                || one.status() == AssignmentStatus.APPROVAL_PENDING
                || one.status() == AssignmentStatus.CITIZEN_DECLINED;
        return (isClearedByAnother || isUncleared) && Rules.needsSecondLook(run, one.suggestedOn());
    }

    private static Instant later(Instant suggested, LocalDate since) {
        var at = OfficeTime.startOf(since).plusSeconds(10 * 3600L);
        return at.isBefore(suggested) ? suggested : at;
    }
}

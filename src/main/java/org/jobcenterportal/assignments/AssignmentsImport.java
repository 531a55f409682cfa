package org.jobcenterportal.assignments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.RunDirectory;
import org.jobcenterportal.runs.RunId;
import org.jobcenterportal.seats.ContingentId;
import org.jobcenterportal.seats.Seats;
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
        var admitted = admitted(past);
        var seated = takeSeats(admitted, known);
        var kept = new ArrayList<Assignment>();
        for (var one : admitted) {
            var run = run(one, known);
            if (one.status() == AssignmentStatus.WAITLISTED) {
                seats.join(run.contingent(), one.person().value(), 1);
            }
            if (!one.status().holdsSeat()
                    || seated.getOrDefault(run.contingent(), Set.of())
                            .contains(one.person().value())) {
                kept.add(assignment(one, run));
            }
        }
        assignments.saveAllAndFlush(kept);
        history.addAll(kept.stream().collect(Collectors.toMap(Assignment::id, Assignment::takeSteps)));
        return kept.stream().map(Assignment::id).toList();
    }

    /** Without those that are open already, here or earlier among the given ones. */
    private List<ImportedAssignment> admitted(Collection<ImportedAssignment> past) {
        var persons = past.stream().map(ImportedAssignment::person).collect(Collectors.toSet());
        var open = persons.isEmpty() ? new HashSet<OpenOffer>() : new HashSet<>(assignments.openOffers(persons, OPEN));
        return past.stream()
                .filter(one -> !one.status().isOpen() || open.add(new OpenOffer(one.person(), one.measure())))
                .toList();
    }

    /** Who has taken a seat of which contingent; all of one contingent at once. */
    private Map<ContingentId, Set<UUID>> takeSeats(List<ImportedAssignment> past, Map<RunId, RunDetails> known) {
        return past.stream()
                .filter(one -> one.status().holdsSeat())
                .collect(Collectors.groupingBy(
                        one -> run(one, known).contingent(),
                        LinkedHashMap::new,
                        Collectors.mapping(one -> one.person().value(), Collectors.toList())))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, all -> seats.takeAll(all.getKey(), all.getValue())));
    }

    private static RunDetails run(ImportedAssignment one, Map<RunId, RunDetails> known) {
        var run = known.get(one.run());
        if (run == null) {
            throw new IllegalArgumentException("There is no such run: " + one.run());
        }
        return run;
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

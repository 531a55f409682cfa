package org.jobcenterportal.assignments;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.law.DateSpan;
import org.jobcenterportal.runs.RunId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is, was or will be in which run, as other rooms read it; whoever asks has decided who may know. What was recorded in
 * error is never told.
 */
@Service
@InternalUse
@Transactional(readOnly = true)
public class Participations {

    private final Assignments assignments;
    private final AssignmentHistory history;

    Participations(Assignments assignments, AssignmentHistory history) {
        this.assignments = assignments;
        this.history = history;
    }

    public Optional<Participation> find(AssignmentId id) {
        return assignments.findById(id).map(Participation::of);
    }

    /** Since when somebody's taking part was interrupted the last time; empty where nobody has told. */
    public Optional<LocalDate> interruptedOn(AssignmentId id) {
        return history.interruptedOn(id);
    }

    /** The days on which each of these was interrupted: from the day that was told until the day before it went on. */
    public Map<AssignmentId, List<DateSpan>> interruptions(Collection<AssignmentId> ids) {
        return history.interruptions(ids);
    }

    /** Everybody whom a provider was told of and has not answered about. */
    public List<Participation> unanswered() {
        return told(assignments.in(AssignmentStatus.SENT_TO_PROVIDER, Limit.unlimited()));
    }

    /** Everything of a person, the latest suggestion first. */
    public List<Participation> of(PersonId person) {
        return told(assignments.of(person));
    }

    /** Everybody of a run, in the order of the suggestions. */
    public List<Participation> ofRun(RunId run) {
        return told(assignments.of(run));
    }

    /** The same for several runs. */
    public List<Participation> ofRuns(Collection<RunId> runs) {
        return runs.isEmpty() ? List.of() : told(assignments.ofRuns(Set.copyOf(runs)));
    }

    /** Who was in anything between two days, both included. */
    public List<Participation> between(LocalDate from, LocalDate until) {
        return told(assignments.takingPartBetween(from, until));
    }

    private static List<Participation> told(List<Assignment> found) {
        return found.stream()
                .filter(assignment -> assignment.status() != AssignmentStatus.RECORDED_IN_ERROR)
                .map(Participation::of)
                .toList();
    }
}

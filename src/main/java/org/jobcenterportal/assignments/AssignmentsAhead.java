package org.jobcenterportal.assignments;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.Upcoming;
import org.jobcenterportal.citizens.UpcomingSource;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.RunDirectory;
import org.jobcenterportal.uikit.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells lists of cases for whom an offer begins soon; which one it is stays in the case, because some tell of an illness. */
@Component
@InternalUse
@Transactional(readOnly = true)
class AssignmentsAhead implements UpcomingSource {

    private static final Set<AssignmentStatus> SEATED = EnumSet.of(
            AssignmentStatus.SEAT_RESERVED, AssignmentStatus.SENT_TO_PROVIDER, AssignmentStatus.PROVIDER_ACCEPTED);

    private final Assignments assignments;
    private final RunDirectory runs;
    private final Texts texts;

    AssignmentsAhead(Assignments assignments, RunDirectory runs, Texts texts) {
        this.assignments = assignments;
        this.runs = runs;
        this.texts = texts;
    }

    @Override
    public Map<PersonId, Upcoming> nextOf(Collection<PersonId> persons, Instant after, Locale reader) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        var seated = assignments.of(persons, SEATED);
        var starts = runs.runs(seated.stream().map(Assignment::run).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(RunDetails::id, run -> OfficeTime.startOf(run.startsOn())));
        var what = texts.text(reader, "assignments.ahead");
        return seated.stream()
                .filter(assignment -> !starts.get(assignment.run()).isBefore(after))
                .collect(Collectors.toMap(
                        Assignment::person,
                        assignment -> new Upcoming(starts.get(assignment.run()), what),
                        (one, other) -> one.at().isBefore(other.at()) ? one : other));
    }
}

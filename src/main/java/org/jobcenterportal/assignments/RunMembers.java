package org.jobcenterportal.assignments;

import java.util.Arrays;
import java.util.List;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonCard;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.runs.RunId;
import org.jobcenterportal.runs.RunParticipants;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever is about to cancel a run who has a place in it, waits for one, or was suggested it. */
@Component
@InternalUse
@Transactional(readOnly = true)
class RunMembers implements RunParticipants {

    private static final Purpose CANCELLING = new Purpose("assignment.run-cancelling");
    private static final List<AssignmentStatus> OPEN = Arrays.stream(AssignmentStatus.values())
            .filter(AssignmentStatus::isOpen)
            .toList();

    private final Assignments assignments;
    private final CitizenDirectory citizens;
    private final AuditLog audit;

    RunMembers(Assignments assignments, CitizenDirectory citizens, AuditLog audit) {
        this.assignments = assignments;
        this.citizens = citizens;
        this.audit = audit;
    }

    @Override
    public List<RunParticipant> of(RunId run) {
        var open = assignments.of(run, OPEN);
        var persons = open.stream().map(Assignment::person).distinct().toList();
        audit.read(CANCELLING, persons.stream().map(person -> person.value()).toList());
        var cards = citizens.cards(persons);
        return open.stream()
                .map(assignment -> new RunParticipant(
                        assignment.person().value(),
                        name(assignment, cards.get(assignment.person())),
                        !assignment.status().holdsSeat()))
                .toList();
    }

    /** Neither protected people nor those whose offer would tell of an illness are named. */
    private static @Nullable String name(Assignment assignment, PersonCard card) {
        return card.isProtected() || assignment.suggested().revealsHealth()
                ? null
                : card.name().full();
    }
}

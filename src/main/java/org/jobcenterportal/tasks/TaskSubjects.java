package org.jobcenterportal.tasks;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.caseload.Caseload;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.tasks.TaskRow.Subject;
import org.springframework.stereotype.Component;

/** What may be said of the people on a list of tasks: to whom the case is closed, nothing; protected people have no name. */
@Component
class TaskSubjects {

    private final CitizenDirectory citizens;
    private final Caseload caseload;
    private final CaseAccess access;

    TaskSubjects(CitizenDirectory citizens, Caseload caseload, CaseAccess access) {
        this.citizens = citizens;
        this.caseload = caseload;
        this.access = access;
    }

    Map<PersonId, Subject> of(Collection<PersonId> persons) {
        var counsellors = caseload.counsellorsOf(persons);
        var inSight = access.colleaguesInSight();
        var closed = access.closedToMe(persons);
        var open = persons.stream()
                .filter(person -> !closed.contains(person) && inSight.contains(counsellors.get(person)))
                .toList();
        var numbers = citizens.numbers(open);
        var subjects = new HashMap<PersonId, Subject>();
        citizens.cards(open)
                .forEach((person, card) -> subjects.put(
                        person, new Subject(person, card.isProtected() ? null : card.name(), numbers.get(person))));
        return Map.copyOf(subjects);
    }
}

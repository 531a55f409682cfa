package org.jobcenterportal.invitations;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Set;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.caseload.Caseload;
import org.jobcenterportal.citizens.PersonId;
import org.springframework.stereotype.Component;

/** Which cases the signed-in colleague may open without a reason: whom else she has never chosen. */
@Component
class InSight {

    private final CaseAccess access;
    private final Caseload caseload;

    InSight(CaseAccess access, Caseload caseload) {
        this.access = access;
        this.caseload = caseload;
    }

    Set<PersonId> of(Collection<PersonId> persons) {
        var counsellors = caseload.counsellorsOf(persons);
        var colleagues = access.colleaguesInSight();
        var closed = access.closedToMe(persons);
        return persons.stream()
                .filter(person -> !closed.contains(person) && colleagues.contains(counsellors.get(person)))
                .collect(toUnmodifiableSet());
    }
}

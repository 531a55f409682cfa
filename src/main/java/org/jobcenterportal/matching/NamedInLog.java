package org.jobcenterportal.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.Account;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.kernel.OfficeTime;
import org.springframework.stereotype.Component;

/**
 * Names in the log whom a colleague is shown beside a job. The list is made anew with every field of the job that she types; whoever
 * stands there without a name is entered once a day for each job and colleague, so that one telephone call is one look. Whose name
 * is read is entered every time. What is remembered here only spares entries: after a restart there is one more of them.
 */
@Component
class NamedInLog {

    private static final Purpose PEOPLE = new Purpose("matching.people");
    private static final int MOST_LOOKS = 2_000;

    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;
    private final LinkedHashMap<Look, Set<PersonId>> entered = new LinkedHashMap<>();

    NamedInLog(AuditLog audit, CurrentUser user, Clock clock) {
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    private record Look(String account, JobOfferId job, LocalDate day) {}

    /** @param byName those of them whose names are shown as well */
    void people(JobOfferId job, List<PersonId> shown, Set<PersonId> byName) {
        var look = new Look(
                user.account().map(Account::id).map(Object::toString).orElse(""),
                job,
                OfficeTime.dayOf(clock.instant()));
        var due = due(look, shown, byName);
        audit.read(
                PEOPLE,
                due.stream().map(PersonId::value).toList(),
                Map.of("job", job.value().toString()));
        remember(look, due);
    }

    private synchronized List<PersonId> due(Look look, List<PersonId> shown, Set<PersonId> byName) {
        var known = entered.getOrDefault(look, Set.of());
        return shown.stream()
                .filter(person -> byName.contains(person) || !known.contains(person))
                .toList();
    }

    private synchronized void remember(Look look, Collection<PersonId> persons) {
        if (persons.isEmpty()) {
            return;
        }
        entered.keySet().removeIf(other -> !other.day().equals(look.day()));
        if (entered.size() >= MOST_LOOKS) {
            entered.pollFirstEntry();
        }
        entered.computeIfAbsent(look, first -> new HashSet<>()).addAll(persons);
    }
}

package org.jobcenterportal.targets;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jobcenterportal.caseload.Caseload;
import org.jobcenterportal.caseload.LastContact;
import org.jobcenterportal.citizens.PersonFactsDirectory;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.law.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Collects from the rooms that know it what the groups ask about, for many people at once. */
@Component
class FactsSource {

    private final PersonFactsDirectory persons;
    private final Caseload caseload;

    FactsSource(PersonFactsDirectory persons, Caseload caseload) {
        this.persons = persons;
        this.caseload = caseload;
    }

    /** Those of the given persons that exist. */
    Map<PersonId, Facts> of(Collection<PersonId> ids, LocalDate day) {
        var contacts = caseload.lastContactsOf(ids);
        return persons.of(ids, day).values().stream()
                .map(person -> new Facts(
                        person, null, null, null, Verdict.UNKNOWN, Verdict.UNKNOWN, day(contacts.get(person.person()))))
                .collect(toMap(facts -> facts.person().person(), facts -> facts));
    }

    private static @Nullable LocalDate day(@Nullable LastContact contact) {
        return contact == null ? null : OfficeTime.dayOf(contact.at());
    }
}

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
import org.jobcenterportal.law.ReceiptOfBenefits;
import org.jobcenterportal.law.Unemployment;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.periods.PeriodDirectory;
import org.jobcenterportal.periods.PeriodKind;
import org.jobcenterportal.periods.Periods;
import org.jobcenterportal.profile.ProfileDirectory;
import org.jobcenterportal.profile.SchoolAndTitle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Collects from the rooms that know it what the groups ask about, for many people at once. */
@Component
class FactsSource {

    private final PersonFactsDirectory persons;
    private final PeriodDirectory periods;
    private final ProfileDirectory profiles;
    private final Caseload caseload;

    FactsSource(PersonFactsDirectory persons, PeriodDirectory periods, ProfileDirectory profiles, Caseload caseload) {
        this.persons = persons;
        this.periods = periods;
        this.profiles = profiles;
        this.caseload = caseload;
    }

    /** Those of the given persons that exist. */
    Map<PersonId, Facts> of(Collection<PersonId> ids, LocalDate day) {
        var contacts = caseload.lastContactsOf(ids);
        var months = periods.of(ids);
        var said = profiles.schoolsAndTitles(ids);
        return persons.of(ids, day).values().stream()
                .map(person -> new Facts(
                        person,
                        benefits(months.getOrDefault(person.person(), Periods.NONE)),
                        unemployment(months.getOrDefault(person.person(), Periods.NONE)),
                        said.getOrDefault(person.person(), SchoolAndTitle.UNKNOWN)
                                .lastDayOfSchool(),
                        said.getOrDefault(person.person(), SchoolAndTitle.UNKNOWN)
                                .title(),
                        Verdict.UNKNOWN,
                        day(contacts.get(person.person()))))
                .collect(toMap(facts -> facts.person().person(), facts -> facts));
    }

    /** Of whom no month of benefit was ever recorded, nothing is known: that is no answer. */
    private static @Nullable ReceiptOfBenefits benefits(Periods months) {
        return months.all().stream().anyMatch(period -> period.kind() == PeriodKind.BENEFIT) ? months.receipt() : null;
    }

    private static @Nullable Unemployment unemployment(Periods months) {
        return months.all().stream().anyMatch(period -> period.kind() != PeriodKind.BENEFIT)
                ? months.unemployment()
                : null;
    }

    private static @Nullable LocalDate day(@Nullable LastContact contact) {
        return contact == null ? null : OfficeTime.dayOf(contact.at());
    }
}

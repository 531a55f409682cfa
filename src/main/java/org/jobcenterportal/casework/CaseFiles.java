package org.jobcenterportal.casework;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.caseload.Caseload;
import org.jobcenterportal.caseload.Relation;
import org.jobcenterportal.casework.CaseFile.HandedOver;
import org.jobcenterportal.casework.PlanDraft.Agreement;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.HouseholdDetails;
import org.jobcenterportal.citizens.HouseholdDirectory;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.TimelineEntry;
import org.jobcenterportal.citizens.TimelineSource;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.periods.PeriodDirectory;
import org.jobcenterportal.profile.ProfileDetails;
import org.jobcenterportal.profile.ProfileDirectory;
import org.jobcenterportal.tasks.TaskDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the file of one case to those who may look at it. */
@Service
@Transactional(readOnly = true)
public class CaseFiles {

    /** A look at somebody because she belongs to the household of a case. */
    private static final Purpose HOUSEHOLD = new Purpose("case.household");

    /** How long the note of a hand-over stands on top of the file. */
    private static final Duration NEWS = Duration.ofDays(28);

    private final CaseAccess access;
    private final Caseload caseload;
    private final CitizenDirectory citizens;
    private final HouseholdDirectory households;
    private final PlanBook plans;
    private final TaskDesk tasks;
    private final PeriodDirectory periods;
    private final ProfileDirectory profiles;
    private final List<TimelineSource> sources;
    private final AuditLog audit;
    private final CaseWorker worker;
    private final Clock clock;

    CaseFiles(
            CaseAccess access,
            Caseload caseload,
            CitizenDirectory citizens,
            HouseholdDirectory households,
            PlanBook plans,
            TaskDesk tasks,
            PeriodDirectory periods,
            ProfileDirectory profiles,
            List<TimelineSource> sources,
            AuditLog audit,
            CaseWorker worker,
            Clock clock) {
        this.access = access;
        this.caseload = caseload;
        this.citizens = citizens;
        this.households = households;
        this.plans = plans;
        this.tasks = tasks;
        this.periods = periods;
        this.profiles = profiles;
        this.sources = List.copyOf(sources);
        this.audit = audit;
        this.worker = worker;
        this.clock = clock;
    }

    /** The case of a person that the one who asks has opened; who else stands in it is logged as well. */
    @PreAuthorize(CaseAccess.ROLES)
    public CaseFile file(PersonId person) {
        access.require(person);
        return file(
                person,
                households.of(person, people -> hiddenAmong(people, person)).orElse(null));
    }

    /** The facts of a case that is open, as they stand now; of the household nothing is read again. */
    @PreAuthorize(CaseAccess.ROLES)
    public CaseFile facts(PersonId person) {
        return file(person, null);
    }

    private CaseFile file(PersonId person, @Nullable HouseholdDetails household) {
        var relation = access.require(person);
        var recorded = citizens.recorded(person).orElseThrow();
        logOthers(household, person);
        return new CaseFile(
                recorded,
                relation,
                relation == Relation.GRANTED ? access.openUntil(person).orElse(null) : null,
                worker.details(),
                caseload.counsellorOf(person).orElse(null),
                relation == Relation.OWN ? handedOver(person) : null,
                caseload.lastContact(person).orElse(null),
                plans.agreed(person)
                        .map(PlanDetails::agreement)
                        .map(Agreement::reviewOn)
                        .orElse(null),
                tasks.about(person).size(),
                periods.of(person).on(OfficeTime.dayOf(clock.instant())),
                household);
    }

    /** What somebody brings along and wishes, as it stands in the file that is open. */
    @PreAuthorize(CaseAccess.ROLES)
    public ProfileDetails profile(PersonId person) {
        access.require(person);
        return profiles.of(person);
    }

    /** What happened in a case and what is going to, the latest first, told by every room. */
    @PreAuthorize(CaseAccess.ROLES)
    public List<TimelineEntry> history(PersonId person, Locale reader) {
        access.require(person);
        return sources.stream()
                .flatMap(source -> source.entriesOf(person, reader).stream())
                .sorted((one, other) -> other.at().compareTo(one.at()))
                .toList();
    }

    /** What the one before said, for the first weeks. */
    private @Nullable HandedOver handedOver(PersonId person) {
        var terms = caseload.termsOf(person);
        if (terms.size() < 2) {
            return null;
        }
        var now = terms.getLast();
        var note = now.note();
        return note == null || now.since().plus(NEWS).isBefore(clock.instant())
                ? null
                : new HandedOver(terms.get(terms.size() - 2).counsellor().name().full(), now.since(), note);
    }

    /** Protected people stand in the files of others without name and place, unless the reader may open theirs. */
    private Set<PersonId> hiddenAmong(Set<PersonId> people, PersonId person) {
        return Stream.concat(access.closedToMe(people).stream(), households.protectedAmong(people).stream())
                .filter(other -> !other.equals(person))
                .distinct()
                .filter(other -> !access.relationTo(other).mayLook())
                .collect(Collectors.toUnmodifiableSet());
    }

    private void logOthers(@Nullable HouseholdDetails household, PersonId person) {
        if (household != null) {
            audit.read(
                    HOUSEHOLD,
                    household.people().stream()
                            .map(member -> member.person().id())
                            .filter(other -> !other.equals(person))
                            .map(PersonId::value)
                            .collect(Collectors.<UUID>toSet()));
        }
    }
}

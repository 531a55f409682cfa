package org.jobcenterportal.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.caseload.Caseload;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.PersonTraits;
import org.jobcenterportal.eligibility.Closeness;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.joboffers.JobDraft;
import org.jobcenterportal.joboffers.JobOffers;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.matching.PeopleFound.People;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.StaffSight;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * F76, F78: who fits a job and which jobs fit somebody, line by line. It prepares a talk and decides nothing; no number stands
 * for anybody, and people with the same answers stand in an order that says nothing about them.
 */
@Service
@Transactional(readOnly = true)
public class Matches {

    /** Those who propose people for jobs. */
    public static final String PROPOSING = "hasAnyRole('" + Roles.EMPLOYER_SERVICE + "', '" + Roles.COUNSELLOR + "', '"
            + Roles.CASE_MANAGER + "', '" + Roles.EQUALITY_OFFICER + "', '" + Roles.TEAM_LEAD + "')";

    private static final Purpose JOBS = new Purpose("matching.jobs");
    private static final Purpose HEALTH = new Purpose("case.health");

    private final MarketKeeper keeper;
    private final WantsSource wants;
    private final Alternatives alternatives;
    private final JobOffers jobs;
    private final CaseAccess access;
    private final Caseload caseload;
    private final StaffDirectory staff;
    private final CitizenDirectory citizens;
    private final AuditLog audit;
    private final NamedInLog named;
    private final Clock clock;

    Matches(
            MarketKeeper keeper,
            WantsSource wants,
            Alternatives alternatives,
            JobOffers jobs,
            CaseAccess access,
            Caseload caseload,
            StaffDirectory staff,
            CitizenDirectory citizens,
            AuditLog audit,
            NamedInLog named,
            Clock clock) {
        this.keeper = keeper;
        this.wants = wants;
        this.alternatives = alternatives;
        this.jobs = jobs;
        this.access = access;
        this.caseload = caseload;
        this.staff = staff;
        this.citizens = citizens;
        this.audit = audit;
        this.named = named;
        this.clock = clock;
    }

    /** A page of those whom a job fits or almost fits, as it is written now; the log names them before they are shown. */
    @PreAuthorize(PROPOSING)
    public PeopleFound people(JobDraft job, Closeness closeness, int first, int most) {
        var market = keeper.market();
        if (market.isEmpty()) {
            return new PeopleFound.StillLooking();
        }
        var asked = wants.of(job, today());
        var found = market.get().board().find(asked, closeness, first, most);
        var ids = found.people().stream().map(Somebody::person).toList();
        var mine = mine(ids);
        named.people(job.id(), ids, mine);
        var teams = teams(ids);
        var names = names(mine);
        return new People(
                found.total(),
                first,
                IntStream.range(0, ids.size())
                        .mapToObj(place -> {
                            var somebody = found.people().get(place);
                            var traits = names.get(somebody.person());
                            return new PeopleFound.Candidate(
                                    first + place + 1,
                                    teams.get(somebody.person()),
                                    match(somebody, asked),
                                    traits == null ? null : traits.name(),
                                    traits == null ? null : traits.number());
                        })
                        .toList());
    }

    /** What the employer could offer otherwise, and how many more people the job would fit then; nobody is named. */
    @PreAuthorize(PROPOSING)
    public List<Alternative> alternatives(JobDraft job) {
        return keeper.market()
                .map(market -> alternatives.of(job, today(), market.board()))
                .orElseGet(List::of);
    }

    /** A page of the open jobs that fit somebody, and what would open more; the log says so first. */
    @PreAuthorize(CaseAccess.ROLES)
    public JobsFound jobs(PersonId person, int first, int most) {
        var relation = access.require(person);
        var market = keeper.market();
        if (market.isEmpty()) {
            return new JobsFound.StillLooking();
        }
        audit.read(
                JOBS,
                List.of(person.value()),
                Map.of("relation", relation.name().toLowerCase(Locale.ROOT)));
        var found = market.get().board().find(person);
        if (found.isEmpty()) {
            return new JobsFound.Jobs(0, 0, List.of(), List.of(), List.of());
        }
        var somebody = found.get();
        boolean isInCharge = access.mayKnowHealth(person);
        var side = new JobsForSomebody(market.get().jobs(), person, somebody.brings());
        var fitting = side.fitting();
        var page = fitting.stream().skip(first).limit(most).toList();
        var cards = jobs.ofAll(page.stream().map(Wants::job).toList());
        return new JobsFound.Jobs(
                fitting.size(),
                first,
                page.stream()
                        .filter(asked -> cards.containsKey(asked.job()))
                        .map(asked -> new JobsFound.FittingJob(
                                cards.get(asked.job()),
                                isInCharge ? matchForThoseInCharge(somebody, asked) : match(somebody, asked)))
                        .toList(),
                side.steps(),
                isInCharge ? kept(person, side) : List.of());
    }

    /** Why jobs are left out, for whoever has the case and nobody else; the log says apart where that tells of health. */
    private List<JobsFound.Kept> kept(PersonId person, JobsForSomebody side) {
        var kept = side.kept();
        if (kept.stream().anyMatch(one -> one.by().tellsOfHealth())) {
            audit.read(HEALTH, List.of(person.value()));
        }
        return kept;
    }

    /** Without what only those may know who have the case. */
    static Match match(Somebody somebody, Wants asked) {
        return match(somebody, asked, aspect -> !aspect.isConfidential());
    }

    /** A job that fits says nothing of health. */
    private static Match matchForThoseInCharge(Somebody somebody, Wants asked) {
        return match(somebody, asked, aspect -> !aspect.tellsOfHealth());
    }

    private static Match match(Somebody somebody, Wants asked, Predicate<Aspect> isShown) {
        return new Match(
                somebody.person(),
                asked.job(),
                asked.answered(somebody.brings()).stream()
                        .filter(line -> isShown.test(line.aspect()))
                        .toList());
    }

    private Map<PersonId, Integer> teams(List<PersonId> ids) {
        var counsellors = caseload.counsellorsOf(ids);
        var details = staff.all(Set.copyOf(counsellors.values()));
        var numbers = staff.teamNumbers();
        var teams = new HashMap<PersonId, Integer>();
        counsellors.forEach((person, counsellor) -> Optional.ofNullable(details.get(counsellor))
                .map(StaffDetails::team)
                .map(numbers::get)
                .ifPresent(team -> teams.put(person, team)));
        return teams;
    }

    /** Those whose case is in the reader's sight anyway. */
    private Set<PersonId> mine(List<PersonId> ids) {
        var sight = access.sight().map(StaffSight::colleagues).orElseGet(Set::<StaffId>of);
        if (sight.isEmpty()) {
            return Set.of();
        }
        return caseload.counsellorsOf(ids).entrySet().stream()
                .filter(one -> sight.contains(one.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Map<PersonId, PersonTraits> names(Set<PersonId> mine) {
        if (mine.isEmpty()) {
            return Map.of();
        }
        return citizens.traits(mine).stream()
                .filter(traits -> !traits.isProtected())
                .collect(Collectors.toMap(PersonTraits::id, traits -> traits));
    }

    private LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }
}

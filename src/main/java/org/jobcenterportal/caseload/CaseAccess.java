package org.jobcenterportal.caseload;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.caseload.CaseOpening.Closed;
import org.jobcenterportal.caseload.CaseOpening.Open;
import org.jobcenterportal.caseload.CaseOpening.ReasonNeeded;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonCard;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.Account;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.StaffSight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may look at whose case: one's own, one's team's and those of colleagues whom one stands in for at once, others for
 * a while and with a reason (need to know, § 35 Abs. 1 SGB I). Services of other rooms ask {@link #require} before they
 * answer.
 */
@Service
@Transactional(readOnly = true)
public class CaseAccess {

    /** Those who may open cases at all. */
    public static final String ROLES = "hasAnyRole('" + Roles.COUNSELLOR + "', '" + Roles.CASE_MANAGER + "', '"
            + Roles.EQUALITY_OFFICER + "', '" + Roles.TEAM_LEAD + "')";

    private static final Set<String> WITH_CASES =
            Set.of(Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD);

    private final CitizenDirectory citizens;
    private final StaffDirectory staff;
    private final CaseRequests requests;
    private final AuditLog audit;
    private final CurrentUser user;
    private final JdbcClient jdbc;
    private final Clock clock;

    CaseAccess(
            CitizenDirectory citizens,
            StaffDirectory staff,
            CaseRequests requests,
            AuditLog audit,
            CurrentUser user,
            JdbcClient jdbc,
            Clock clock) {
        this.citizens = citizens;
        this.staff = staff;
        this.requests = requests;
        this.audit = audit;
        this.user = user;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Opens a case that the signed-in colleague may look at without saying why; the log says so first. */
    @PreAuthorize(ROLES)
    public CaseOpening open(CustomerNumber number) {
        return citizens.idOf(number).<CaseOpening>map(this::opened).orElseGet(ReasonNeeded::new);
    }

    /** Opens the case of others for 60 minutes and records the reason, also where nobody has the number. */
    @PreAuthorize(ROLES)
    @Transactional
    public CaseOpening ask(CustomerNumber number, CaseReason reason) {
        var colleague = me().orElseThrow(() -> new AccessDeniedException("Nobody of the office is signed in"));
        var person = citizens.idOf(number);
        var granted = person.filter(this::opensWithReason);
        var request = requests.record(colleague.id(), number, person.orElse(null), reason, granted.isPresent());
        return granted.<CaseOpening>map(someone -> {
                    audit.read(
                            Relation.GRANTED.purpose(),
                            List.of(someone.value()),
                            Map.of("request", request.toString()));
                    return new Open(someone, Relation.GRANTED);
                })
                .orElseGet(Closed::new);
    }

    /** How the signed-in colleague stands to somebody. */
    @InternalUse
    public Relation relationTo(PersonId person) {
        return me().map(colleague -> relation(colleague, person)).orElse(Relation.NONE);
    }

    /**
     * The relation by which the signed-in colleague may look at somebody.
     *
     * @throws AccessDeniedException if she may not
     */
    @InternalUse
    public Relation require(PersonId person) {
        var relation = relationTo(person);
        if (!relation.mayLook()) {
            throw new AccessDeniedException("This case is not for the one who asks");
        }
        return relation;
    }

    /**
     * Whether the signed-in colleague may know what tells of somebody's health: only whoever has the case as counsellor or
     * case manager, and who stands in for her (§ 35 Abs. 1 SGB I, § 67 Abs. 1 SGB X).
     */
    @InternalUse
    public boolean mayKnowHealth(PersonId person) {
        var relation = relationTo(person);
        return (relation == Relation.OWN || relation == Relation.DEPUTY)
                && (user.isInRole(Roles.COUNSELLOR) || user.isInRole(Roles.CASE_MANAGER));
    }

    /** Until when the case of others stays open for the signed-in colleague, if it is by a reason that she gave. */
    @InternalUse
    public Optional<Instant> openUntil(PersonId person) {
        return me().flatMap(colleague -> requests.openUntil(colleague.id(), person));
    }

    /** Whose cases the signed-in colleague may find without a reason: her own, her team's, and those she stands in for. */
    @InternalUse
    public Set<StaffId> colleaguesInSight() {
        return sight().map(StaffSight::colleagues).orElseGet(Set::of);
    }

    /** The signed-in colleague, {@link #colleaguesInSight} and their teams; empty for whoever has no cases. */
    @InternalUse
    public Optional<StaffSight> sight() {
        return accountWithCases().flatMap(staff::sightOf);
    }

    /**
     * Whether the case is shut for the signed-in colleague whatever her reason: a protected person's, or one with a circle.
     */
    @InternalUse
    public boolean staysClosed(PersonId person) {
        return !relationTo(person).mayLook() && !opensWithReason(person);
    }

    /** Of these persons, those whose case only a named circle may open, and the signed-in colleague is not of it. */
    @InternalUse
    public Set<PersonId> closedToMe(Collection<PersonId> persons) {
        if (persons.isEmpty()) {
            return Set.of();
        }
        var circles = circles(persons);
        if (circles.isEmpty()) {
            return Set.of();
        }
        var me = me().map(StaffDetails::id);
        return circles.entrySet().stream()
                .filter(circle -> me.filter(circle.getValue()::contains).isEmpty())
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
    }

    /** Whether only a named circle may open the case, and this colleague is not of it. */
    @InternalUse
    public boolean isClosedTo(StaffId colleague, PersonId person) {
        var circle = circles(List.of(person)).get(person);
        return circle != null && !circle.contains(colleague);
    }

    /** Who may open each of those cases that have a circle. */
    private Map<PersonId, Set<StaffId>> circles(Collection<PersonId> persons) {
        var circles = new HashMap<PersonId, Set<StaffId>>();
        jdbc.sql("select person_id, staff_id from case_circle where person_id in (:persons)")
                .param("persons", padded(persons))
                .query(row -> {
                    circles.computeIfAbsent(new PersonId(row.getObject(1, UUID.class)), person -> new HashSet<>())
                            .add(new StaffId(row.getObject(2, UUID.class)));
                });
        return circles;
    }

    /** A few lengths of lists only, so that the driver may keep the statements prepared. */
    private static List<UUID> padded(Collection<PersonId> persons) {
        var ids = new ArrayList<UUID>(2 * persons.size());
        persons.forEach(person -> ids.add(person.value()));
        while (Integer.bitCount(ids.size()) > 1) {
            ids.add(ids.getLast());
        }
        return ids;
    }

    private CaseOpening opened(PersonId person) {
        var relation = relationTo(person);
        if (!relation.mayLook()) {
            return new ReasonNeeded();
        }
        audit.read(relation.purpose(), List.of(person.value()));
        return new Open(person, relation);
    }

    private Relation relation(StaffDetails colleague, PersonId person) {
        if (!closedToMe(List.of(person)).isEmpty()) {
            return Relation.NONE;
        }
        var counsellor = counsellorOf(person);
        if (counsellor.filter(colleague.id()::equals).isPresent()) {
            return Relation.OWN;
        }
        if (counsellor.filter(represented(colleague)::contains).isPresent()) {
            return Relation.DEPUTY;
        }
        if (counsellor
                .map(staff::get)
                .filter(theirs -> isTeam(colleague, theirs))
                .isPresent()) {
            return Relation.TEAM;
        }
        return requests.isOpen(colleague.id(), person) ? Relation.GRANTED : Relation.NONE;
    }

    /** Protected people, and colleagues who are clients, open to nobody by a reason alone. */
    private boolean opensWithReason(PersonId person) {
        return closedToMe(List.of(person)).isEmpty()
                && citizens.card(person).filter(PersonCard::isProtected).isEmpty();
    }

    private Set<StaffId> represented(StaffDetails colleague) {
        return staff.representedBy(colleague.id(), OfficeTime.dayOf(clock.instant()));
    }

    private static boolean isTeam(StaffDetails one, StaffDetails other) {
        return one.team().equals(other.team());
    }

    private Optional<StaffId> counsellorOf(PersonId person) {
        return jdbc.sql("select counsellor_id from case_assignment where open_person = ?")
                .param(person.value())
                .query((row, number) -> new StaffId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** The signed-in colleague, if she is one who has cases. */
    private Optional<StaffDetails> me() {
        return accountWithCases().flatMap(staff::ofAccount);
    }

    private Optional<AccountId> accountWithCases() {
        return user.account()
                .filter(account -> WITH_CASES.stream().anyMatch(account::isInRole))
                .map(Account::id);
    }
}

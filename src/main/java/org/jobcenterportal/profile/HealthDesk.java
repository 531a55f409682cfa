package org.jobcenterportal.profile;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.caseload.Relation;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.Account;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was agreed about work and health: only for whoever has the case, as counsellor or case manager, and who stands in
 * for her (§ 35 Abs. 1 SGB I, § 67 Abs. 1 SGB X). The team, and others with a reason, see that there is this part and no
 * more.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.COUNSELLOR + "', '" + Roles.CASE_MANAGER + "')")
public class HealthDesk {

    private static final Set<Relation> MAY_KNOW = Set.of(Relation.OWN, Relation.DEPUTY);
    private static final Purpose HEALTH = new Purpose("case.health");

    private final WorkRestrictions restrictions;
    private final CaseAccess access;
    private final StaffDirectory staff;
    private final AuditLog audit;
    private final CurrentUser user;
    private final List<ProfileWatcher> watchers;
    private final Clock clock;

    HealthDesk(
            WorkRestrictions restrictions,
            CaseAccess access,
            StaffDirectory staff,
            AuditLog audit,
            CurrentUser user,
            List<ProfileWatcher> watchers,
            Clock clock) {
        this.restrictions = restrictions;
        this.access = access;
        this.staff = staff;
        this.audit = audit;
        this.user = user;
        this.watchers = watchers;
        this.clock = clock;
    }

    /** Whether this part is for the signed-in colleague. */
    public boolean isForMe(PersonId person) {
        return MAY_KNOW.contains(access.relationTo(person));
    }

    /** What was agreed; the log says so first, apart from other looks at the case. */
    @Transactional(readOnly = true)
    public List<AgreedRestriction> of(PersonId person) {
        require(person);
        audit.read(HEALTH, List.of(person.value()));
        return restrictions.of(person);
    }

    /** Records what somebody has agreed to; what was agreed before and still holds keeps its day. */
    @RepeatedOnContention
    @Transactional
    public void agree(PersonId person, Set<WorkRestriction> agreed) {
        require(person);
        var me = user.account()
                .map(Account::id)
                .flatMap(staff::ofAccount)
                .map(StaffDetails::id)
                .orElseThrow();
        var today = OfficeTime.dayOf(clock.instant());
        var before = restrictions.of(person).stream()
                .map(AgreedRestriction::restriction)
                .toList();
        before.stream()
                .filter(restriction -> !agreed.contains(restriction))
                .forEach(restriction -> restrictions.remove(person, restriction.kind()));
        var fresh = new TreeSet<>(agreed);
        fresh.removeIf(before::contains);
        restrictions.addAll(fresh.stream()
                .map(restriction -> new AgreedRestriction(person, restriction, today, me))
                .toList());
        audit.changed(
                "profile.health-agreed", List.of(person.value()), Map.of("kinds", Integer.toString(agreed.size())));
        watchers.forEach(watcher -> watcher.changed(person));
    }

    private void require(PersonId person) {
        if (!isForMe(person)) {
            throw new AccessDeniedException("This part of the case is not for the one who asks");
        }
    }
}

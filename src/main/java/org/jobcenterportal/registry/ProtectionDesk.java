package org.jobcenterportal.registry;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.PersonRegister;
import org.jobcenterportal.citizens.Protection;
import org.jobcenterportal.identity.Account;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where counsellor and team lead protect somebody, or end that, and say why (F8). */
@Service
@PreAuthorize("hasAnyRole('" + Roles.COUNSELLOR + "', '" + Roles.CASE_MANAGER + "', '" + Roles.TEAM_LEAD + "')")
@Transactional
public class ProtectionDesk {

    private final CitizenDirectory citizens;
    private final PersonRegister register;
    private final ProtectionStore store;
    private final CaseAccess access;
    private final StaffDirectory staff;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    ProtectionDesk(
            CitizenDirectory citizens,
            PersonRegister register,
            ProtectionStore store,
            CaseAccess access,
            StaffDirectory staff,
            AuditLog audit,
            CurrentUser user,
            Clock clock) {
        this.citizens = citizens;
        this.register = register;
        this.store = store;
        this.access = access;
        this.staff = staff;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** Whether somebody is protected now. */
    @Transactional(readOnly = true)
    public Protection of(PersonId person) {
        access.require(person);
        return citizens.recorded(person).map(PersonDraft::protection).orElseThrow();
    }

    /** Every time that it was set or lifted, and why; the log says first that somebody reads it. */
    @Transactional(readOnly = true)
    public List<ProtectionChange> history(PersonId person) {
        var relation = access.require(person);
        audit.read(relation.purpose(), List.of(person.value()), Map.of("part", "protection"));
        return store.of(person);
    }

    /**
     * Sets a protection, or lifts it by {@link Protection.Reason#NONE}.
     *
     * @param words why
     */
    @RepeatedOnContention
    public void protect(PersonId person, Protection.Reason reason, String words) {
        access.require(person);
        var now = clock.instant();
        var me = user.account()
                .map(Account::id)
                .flatMap(staff::ofAccount)
                .map(StaffDetails::id)
                .orElseThrow();
        store.add(person, new ProtectionChange(reason, words, now, me));
        register.protect(
                person,
                reason == Protection.Reason.NONE ? Protection.NONE : new Protection(reason, OfficeTime.dayOf(now)));
        var what = reason == Protection.Reason.NONE ? "protection.lifted" : "protection.set";
        audit.changed(
                what,
                List.of(person.value()),
                Map.of("reason", reason.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
}

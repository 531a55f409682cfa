package org.jobcenterportal.registry;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.PersonRegister;
import org.jobcenterportal.citizens.ReachDraft;
import org.jobcenterportal.identity.Account;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.profile.ContactOrigins;
import org.jobcenterportal.profile.Provenance;
import org.jobcenterportal.profile.ProvenanceSource;
import org.jobcenterportal.registry.ReachOutcome.Saved;
import org.jobcenterportal.registry.ReachOutcome.Stale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where those who have cases write down how a person wishes to be reached and spoken with (F7). */
@Service
@PreAuthorize(CaseAccess.ROLES)
public class ReachDesk {

    private final CitizenDirectory citizens;
    private final PersonRegister register;
    private final ContactOrigins origins;
    private final CaseAccess access;
    private final StaffDirectory staff;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    ReachDesk(
            CitizenDirectory citizens,
            PersonRegister register,
            ContactOrigins origins,
            CaseAccess access,
            StaffDirectory staff,
            AuditLog audit,
            CurrentUser user,
            Clock clock) {
        this.citizens = citizens;
        this.register = register;
        this.origins = origins;
        this.access = access;
        this.staff = staff;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** How somebody is reached; the log says so first. */
    @Transactional(readOnly = true)
    public ReachDraft of(PersonId person) {
        var relation = access.require(person);
        audit.read(relation.purpose(), List.of(person.value()), Map.of("part", "reach"));
        return recorded(person);
    }

    /** Writes down what somebody said about it today, unless somebody else has changed it meanwhile. */
    @RepeatedOnContention
    @Transactional
    public ReachOutcome save(PersonId person, ReachDraft seen, ReachDraft now) {
        access.require(person);
        if (!register.reach(person, seen, now)) {
            return new Stale(recorded(person));
        }
        var me = user.account()
                .map(Account::id)
                .flatMap(staff::ofAccount)
                .map(StaffDetails::id)
                .orElseThrow();
        origins.said(person, new Provenance(ProvenanceSource.CITIZEN, me, OfficeTime.dayOf(clock.instant())));
        audit.changed("person.reach-changed", List.of(person.value()), Map.of());
        return new Saved();
    }

    private ReachDraft recorded(PersonId person) {
        return ReachDraft.of(citizens.recorded(person).orElseThrow());
    }
}

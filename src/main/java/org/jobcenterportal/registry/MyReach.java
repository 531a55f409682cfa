package org.jobcenterportal.registry;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.CurrentCitizen;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.PersonRegister;
import org.jobcenterportal.citizens.ReachDraft;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.profile.ContactOrigins;
import org.jobcenterportal.profile.Provenance;
import org.jobcenterportal.profile.ProvenanceSource;
import org.jobcenterportal.registry.ReachOutcome.Saved;
import org.jobcenterportal.registry.ReachOutcome.Stale;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a citizen says herself how she wishes to be reached and spoken with (F7). */
@Service
@PreAuthorize("hasRole('" + Roles.CITIZEN + "')")
public class MyReach {

    private final CitizenDirectory citizens;
    private final PersonRegister register;
    private final ContactOrigins origins;
    private final CurrentCitizen citizen;
    private final AuditLog audit;
    private final Clock clock;

    MyReach(
            CitizenDirectory citizens,
            PersonRegister register,
            ContactOrigins origins,
            CurrentCitizen citizen,
            AuditLog audit,
            Clock clock) {
        this.citizens = citizens;
        this.register = register;
        this.origins = origins;
        this.citizen = citizen;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ReachDraft read() {
        return recorded(me());
    }

    @RepeatedOnContention
    @Transactional
    public ReachOutcome save(ReachDraft seen, ReachDraft now) {
        var me = me();
        if (!register.reach(me, seen, now)) {
            return new Stale(recorded(me));
        }
        origins.said(me, new Provenance(ProvenanceSource.CITIZEN, null, OfficeTime.dayOf(clock.instant())));
        audit.changed("person.reach-changed", List.of(me.value()), Map.of());
        return new Saved();
    }

    private ReachDraft recorded(PersonId person) {
        return ReachDraft.of(citizens.recorded(person).orElseThrow());
    }

    private PersonId me() {
        return citizen.id().orElseThrow(() -> new AccessDeniedException("No case belongs to this account"));
    }
}

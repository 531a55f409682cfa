package org.jobcenterportal.caselist;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.stereotype.Component;

/** Whose cases the signed-in colleague may list: never more than what she may open without a reason. */
@Component
class Sight {

    private final CaseAccess access;
    private final StaffDirectory staff;
    private final CurrentStaff colleague;
    private final Clock clock;

    Sight(CaseAccess access, StaffDirectory staff, CurrentStaff colleague, Clock clock) {
        this.access = access;
        this.staff = staff;
        this.colleague = colleague;
        this.clock = clock;
    }

    StaffId me() {
        return colleague.details().id();
    }

    /** The colleagues whom a filter means; none where it means somebody who is not in sight. */
    Set<StaffId> of(CaseFilter filter) {
        var chosen = inScope(filter.scope());
        return filter.counsellor() == null
                ? chosen
                : chosen.stream().filter(filter.counsellor()::equals).collect(toSet());
    }

    /** Everybody in sight, by family name. */
    List<StaffDetails> colleagues() {
        return staff.all(access.colleaguesInSight()).values().stream()
                .sorted(Comparator.comparing(colleague ->
                        colleague.name().familyName() + " " + colleague.name().givenName()))
                .toList();
    }

    private Set<StaffId> inScope(Scope scope) {
        var me = colleague.details();
        return switch (scope) {
            case MINE -> Set.of(me.id());
            case DEPUTY -> staff.representedBy(me.id(), OfficeTime.dayOf(clock.instant()));
            case TEAM -> staff.inTeam(me.team());
        };
    }
}

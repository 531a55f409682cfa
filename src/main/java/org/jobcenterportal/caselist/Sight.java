package org.jobcenterportal.caselist;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Whose cases the signed-in colleague may list: never more than what she may open without a reason. */
@Component
class Sight {

    private final CaseAccess access;
    private final StaffDirectory staff;
    private final CurrentUser user;
    private final Clock clock;

    Sight(CaseAccess access, StaffDirectory staff, CurrentUser user, Clock clock) {
        this.access = access;
        this.staff = staff;
        this.user = user;
        this.clock = clock;
    }

    StaffId me() {
        return colleague().id();
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
        var me = colleague();
        return switch (scope) {
            case MINE -> Set.of(me.id());
            case DEPUTY -> staff.representedBy(me.id(), OfficeTime.dayOf(clock.instant()));
            case TEAM -> staff.inTeam(me.team());
        };
    }

    private StaffDetails colleague() {
        return user.account()
                .flatMap(account -> staff.ofAccount(account.id()))
                .orElseThrow(() -> new AccessDeniedException("Nobody of the office is signed in"));
    }
}

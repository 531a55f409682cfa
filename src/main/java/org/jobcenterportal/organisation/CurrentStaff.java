package org.jobcenterportal.organisation;

import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jobcenterportal.identity.Account;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.OfficeTime;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The colleague who is signed in, and for whom she stands in today. */
@Component
@InternalUse
public class CurrentStaff {

    private final CurrentUser user;
    private final StaffDirectory staff;
    private final Clock clock;

    CurrentStaff(CurrentUser user, StaffDirectory staff, Clock clock) {
        this.user = user;
        this.staff = staff;
        this.clock = clock;
    }

    /** Empty for visitors, citizens, and accounts that belong to nobody who works here today. */
    public Optional<StaffDetails> find() {
        return user.account().map(Account::id).flatMap(staff::ofAccount);
    }

    /** @throws AccessDeniedException for an account that belongs to nobody who works here today */
    public StaffDetails details() {
        return find().orElseThrow(() -> new AccessDeniedException("Nobody of the office is signed in"));
    }

    /** Whether the account belongs to somebody who works here today. */
    public boolean isKnown() {
        return user.account().map(Account::id).flatMap(staff::ofAccount).isPresent();
    }

    public StaffId id() {
        return details().id();
    }

    /** Herself, and those for whom she stands in today. */
    public Set<StaffId> withThoseSheStandsInFor() {
        var own = id();
        var all = new HashSet<>(staff.representedBy(own, OfficeTime.dayOf(clock.instant())));
        all.add(own);
        return Set.copyOf(all);
    }
}

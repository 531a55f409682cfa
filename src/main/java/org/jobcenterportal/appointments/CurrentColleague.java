package org.jobcenterportal.appointments;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.stereotype.Component;

/** The colleague who is signed in, and for whom she stands in today. */
@Component
class CurrentColleague {

    private final CurrentUser currentUser;
    private final StaffDirectory staff;
    private final Clock clock;

    CurrentColleague(CurrentUser currentUser, StaffDirectory staff, Clock clock) {
        this.currentUser = currentUser;
        this.staff = staff;
        this.clock = clock;
    }

    /** Empty for an account that belongs to nobody who works here today. */
    Optional<StaffId> id() {
        return staff.ofAccount(currentUser.require().id()).map(StaffDetails::id);
    }

    StaffId require() {
        return id().orElseThrow(() -> new IllegalStateException("This account belongs to no colleague"));
    }

    /** Her own and those of the colleagues for whom she stands in. */
    Set<StaffId> idsInHerCare() {
        var today = OfficeTime.dayOf(clock.instant());
        return id().stream()
                .flatMap(own -> Stream.concat(Stream.of(own), staff.representedBy(own, today).stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    Actor actor() {
        return Actor.office(currentUser.require().id());
    }

    boolean isInRole(String role) {
        return currentUser.isInRole(role);
    }
}

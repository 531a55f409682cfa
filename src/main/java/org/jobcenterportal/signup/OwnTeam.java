package org.jobcenterportal.signup;

import java.util.List;
import java.util.Optional;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventQuota;
import org.jobcenterportal.events.QuotaKind;
import org.jobcenterportal.organisation.CurrentStaff;
import org.springframework.stereotype.Component;

/** What an event keeps for the team of the colleague who is signed in. */
@Component
class OwnTeam {

    private final CurrentStaff staff;

    OwnTeam(CurrentStaff staff) {
        this.staff = staff;
    }

    /** The places of her team; empty where it has none of its own, and for everybody else. */
    Optional<EventQuota> places(EventCard event) {
        var ofTeams = event.quotas().stream()
                .filter(quota -> quota.kind() == QuotaKind.TEAM)
                .toList();
        return ofTeams.isEmpty()
                ? Optional.empty()
                : staff.find()
                        .map(colleague -> colleague.team().value().toString())
                        .flatMap(team -> ofTeams.stream()
                                .filter(quota -> quota.value().equals(team))
                                .findFirst());
    }

    /** One place for herself, of those of her team where it has some. */
    Wish wish(EventCard event) {
        return new Wish(0, List.of(), null, places(event).map(EventQuota::id).orElse(null));
    }
}

package org.jobcenterportal.signup;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.citizens.CurrentCitizen;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.springframework.stereotype.Component;

/** As whom the signed-in citizen comes: as the person of her case, or as her account while there is no case. */
@Component
class CurrentGuest {

    private final CurrentUser user;
    private final CurrentCitizen citizen;

    CurrentGuest(CurrentUser user, CurrentCitizen citizen) {
        this.user = user;
        this.citizen = citizen;
    }

    Holder require() {
        var account = user.require();
        return citizen.id()
                .<Holder>map(Holder.Person::new)
                .orElseGet(() -> new Holder.WithAccount(account.id(), account.displayName(), account.email()));
    }

    /** As whom she came while her account was not linked to a case. */
    UUID partyOfAccount() {
        return Holder.party(user.require().id());
    }

    /** Whose registrations are the caller's own: what she made before her case was linked stays hers. */
    List<UUID> parties() {
        var parties = new ArrayList<UUID>();
        user.account().filter(account -> account.isInRole(Roles.CITIZEN)).ifPresent(account -> {
            parties.add(Holder.party(account.id()));
            citizen.id().ifPresent(person -> parties.add(person.value()));
        });
        return parties;
    }
}

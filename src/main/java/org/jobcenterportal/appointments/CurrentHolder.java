package org.jobcenterportal.appointments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.citizens.CurrentCitizen;
import org.jobcenterportal.identity.Account;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.springframework.stereotype.Component;

/** As whom the signed-in citizen books: as the person of her case, or as her account while there is no case. */
@Component
class CurrentHolder {

    private final CurrentUser currentUser;
    private final CurrentCitizen currentCitizen;

    CurrentHolder(CurrentUser currentUser, CurrentCitizen currentCitizen) {
        this.currentUser = currentUser;
        this.currentCitizen = currentCitizen;
    }

    Holder require() {
        var account = currentUser.require();
        return currentCitizen
                .id()
                .<Holder>map(Holder.Person::new)
                .orElseGet(() -> new Holder.WithAccount(account.id(), account.displayName(), account.email()));
    }

    /** Whose consultations are the caller's own: what she booked before her case was linked stays hers. */
    List<UUID> parties() {
        var parties = new ArrayList<UUID>();
        citizen().ifPresent(account -> {
            parties.add(Holder.party(account.id()));
            currentCitizen.id().ifPresent(person -> parties.add(person.value()));
        });
        return parties;
    }

    /** The same where it is known already as whom the caller books. */
    List<UUID> parties(Holder holder) {
        var parties = new ArrayList<UUID>();
        citizen().ifPresent(account -> parties.add(Holder.party(account.id())));
        if (!parties.contains(holder.party())) {
            parties.add(holder.party());
        }
        return parties;
    }

    private Optional<Account> citizen() {
        return currentUser.account().filter(account -> account.isInRole(Roles.CITIZEN));
    }
}

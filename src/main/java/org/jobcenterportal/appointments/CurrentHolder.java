package org.jobcenterportal.appointments;

import java.util.List;
import java.util.UUID;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.springframework.stereotype.Component;

/** As whom the signed-in citizen books. */
@Component
class CurrentHolder {

    private final CurrentUser currentUser;

    CurrentHolder(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    Holder require() {
        var account = currentUser.require();
        return new Holder.WithAccount(account.id(), account.displayName(), account.email());
    }

    /** Whose consultations are the caller's own. */
    List<UUID> parties() {
        return currentUser
                .account()
                .filter(account -> account.isInRole(Roles.CITIZEN))
                .map(account -> List.of(Holder.party(account.id())))
                .orElseGet(List::of);
    }
}

package org.jobcenterportal.citizens;

import java.util.Optional;
import org.jobcenterportal.identity.Account;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person who is signed in: whoever owns something owns it by this id, never by one that a screen passes in. */
@Service
@InternalUse
@Transactional(readOnly = true)
public class CurrentCitizen {

    private final CurrentUser user;
    private final AccountLinks links;

    CurrentCitizen(CurrentUser user, AccountLinks links) {
        this.user = user;
        this.links = links;
    }

    /** Empty for visitors, for staff, and for citizens whose account is not linked to a case. */
    public Optional<PersonId> id() {
        return user.account().map(Account::id).flatMap(links::personOf);
    }
}

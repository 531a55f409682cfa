package org.jobcenterportal.referrals;

import java.util.Collection;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.PersonWatcher;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.stereotype.Component;

/** Erases with a person what this room keeps of her. */
@Component
@InternalUse
class ForgottenReferrals implements PersonWatcher {

    private final ReferralStore store;

    ForgottenReferrals(ReferralStore store) {
        this.store = store;
    }

    @Override
    public void recorded(Collection<PersonId> persons) {
        // what is recorded of a person is read when it is handed over
    }

    @Override
    public void forgotten(Collection<PersonId> persons) {
        store.erase(persons);
    }
}

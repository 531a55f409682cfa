package org.jobcenterportal.funding;

import java.util.Collection;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.PersonWatcher;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.stereotype.Component;

/** Erases with a person what this room keeps of her. */
@Component
@InternalUse
class ForgottenChecks implements PersonWatcher {

    private final FundingStore store;

    ForgottenChecks(FundingStore store) {
        this.store = store;
    }

    @Override
    public void recorded(Collection<PersonId> persons) {
        // what is recorded of a person is read when somebody looks
    }

    @Override
    public void forgotten(Collection<PersonId> persons) {
        store.erase(persons);
    }
}

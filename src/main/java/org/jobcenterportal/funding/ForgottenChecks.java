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
    private final FundedPeriods noted;
    private final FundingQuestions questions;

    ForgottenChecks(FundingStore store, FundedPeriods noted, FundingQuestions questions) {
        this.store = store;
        this.noted = noted;
        this.questions = questions;
    }

    @Override
    public void recorded(Collection<PersonId> persons) {
        // what is recorded of a person is read when somebody looks
    }

    @Override
    public void forgotten(Collection<PersonId> persons) {
        questions.erase(persons);
        store.erase(persons);
        noted.erase(persons);
    }
}

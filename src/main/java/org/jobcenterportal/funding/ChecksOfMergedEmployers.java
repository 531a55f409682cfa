package org.jobcenterportal.funding;

import org.jobcenterportal.employers.EmployerCard;
import org.jobcenterportal.employers.EmployerId;
import org.jobcenterportal.employers.EmployerWatcher;
import org.jobcenterportal.employers.Employers;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.stereotype.Component;

/** Lets the checks of an employer that turned out to be another one say so; what was handed over stays as it was. */
@Component
@InternalUse
class ChecksOfMergedEmployers implements EmployerWatcher {

    private final FundingStore store;
    private final Employers employers;

    ChecksOfMergedEmployers(FundingStore store, Employers employers) {
        this.store = store;
        this.employers = employers;
    }

    @Override
    public void merged(EmployerId from, EmployerId into) {
        employers.find(into).map(EmployerCard::name).ifPresent(name -> store.renamed(from, into, name));
    }
}

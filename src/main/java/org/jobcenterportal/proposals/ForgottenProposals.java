package org.jobcenterportal.proposals;

import java.util.Collection;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.PersonWatcher;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.stereotype.Component;

/** Erases with a person what this room keeps of her. */
@Component
@InternalUse
class ForgottenProposals implements PersonWatcher {

    private final Proposals proposals;
    private final ProposalRecords records;

    ForgottenProposals(Proposals proposals, ProposalRecords records) {
        this.proposals = proposals;
        this.records = records;
    }

    @Override
    public void recorded(Collection<PersonId> persons) {
        // what is recorded of a person is read when she releases it
    }

    @Override
    public void forgotten(Collection<PersonId> persons) {
        persons.forEach(person ->
                records.erase(proposals.of(person).stream().map(Proposal::id).toList()));
    }
}

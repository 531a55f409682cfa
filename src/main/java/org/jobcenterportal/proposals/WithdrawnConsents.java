package org.jobcenterportal.proposals;

import java.util.EnumSet;
import java.util.Set;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.mandates.ConsentReceipt;
import org.jobcenterportal.mandates.ConsentWatcher;
import org.jobcenterportal.releases.EmployerPost;
import org.springframework.stereotype.Component;

/** A consent that is taken back elsewhere, as beside all others, ends what rests on it in the same transaction. */
@Component
@InternalUse
class WithdrawnConsents implements ConsentWatcher {

    /** It is over, and the employer may have kept what was sent. */
    private static final Set<ProposalState> KEPT_BY_EMPLOYER =
            EnumSet.of(ProposalState.REJECTED, ProposalState.NO_RESPONSE, ProposalState.WITHDRAWN);

    private final Proposals proposals;
    private final ProposalBook book;
    private final ProposalRecords records;
    private final EmployerPost employers;

    WithdrawnConsents(Proposals proposals, ProposalBook book, ProposalRecords records, EmployerPost employers) {
        this.proposals = proposals;
        this.book = book;
        this.records = records;
        this.employers = employers;
    }

    @Override
    public void withdrawn(ConsentReceipt consent) {
        var matter = consent.matter();
        if (matter != null) {
            proposals.lock(new ProposalId(matter)).ifPresent(this::end);
        }
    }

    private void end(Proposal proposal) {
        if (proposal.state() == ProposalState.CONSENTED) {
            book.step(proposal, (one, now) -> one.takeAnswerBack(null, ActingFor.CITIZEN, now));
            records.takeReleaseBack(proposal.id());
        } else if (proposal.state().isWithEmployer()) {
            book.step(proposal, (one, now) -> one.withdraw(ProposalEnd.CITIZEN, null, ActingFor.CITIZEN, now));
            employers.takeBack(proposal.id().value());
        } else if (KEPT_BY_EMPLOYER.contains(proposal.state()) && proposal.endReason() != ProposalEnd.CITIZEN) {
            book.revoked(proposal);
        }
    }
}

package org.jobcenterportal.proposals;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Locale;
import org.jobcenterportal.mandates.ConsentWay;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.proposals.ProposalOutcome.Done;
import org.jobcenterportal.proposals.ProposalOutcome.Refused;
import org.jobcenterportal.releases.EmployerPost;
import org.jobcenterportal.releases.Openings;
import org.jobcenterportal.releases.ReleaseConsent;
import org.jobcenterportal.releases.ReleaseData;
import org.jobcenterportal.releases.ReleasedItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps exactly what somebody lets an employer know, as a consent with a receipt, and ends it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Releases {

    private final ProposalBook book;
    private final ProposalRecords records;
    private final ReleaseData data;
    private final ReleaseConsent consent;
    private final EmployerPost employers;
    private final Openings openings;

    Releases(
            ProposalBook book,
            ProposalRecords records,
            ReleaseData data,
            ReleaseConsent consent,
            EmployerPost employers,
            Openings openings) {
        this.book = book;
        this.records = records;
        this.data = data;
        this.consent = consent;
        this.employers = employers;
        this.openings = openings;
    }

    ProposalOutcome release(
            Proposal proposal, Collection<ReleasedItem> chosen, Locale reader, ActingFor by, ConsentWay how) {
        if (chosen.isEmpty()) {
            return new Refused(ProposalRefusal.NOTHING_RELEASED);
        }
        var items = data.of(proposal.person(), chosen);
        if (items.size() != chosen.size()) {
            return new Refused(ProposalRefusal.NOT_KNOWN);
        }
        var names = items.stream().map(item -> item.item().name()).collect(joining(","));
        var outcome = book.step(proposal, (one, now) -> one.release(names, by, now));
        if (outcome instanceof Done) {
            records.release(proposal.id(), items, proposal.stateSince());
            consent.give(
                    proposal.person(),
                    proposal.id().value(),
                    openings.get(proposal.job()),
                    chosen,
                    reader,
                    how,
                    by.staff());
        }
        return outcome;
    }

    /** Before anything has gone out: nothing is kept of it, and she can answer anew. */
    ProposalOutcome takeBack(Proposal proposal, ActingFor by, ConsentWay how, @Nullable StaffId with) {
        var outcome = book.step(proposal, (one, now) -> one.takeAnswerBack(null, by, now));
        if (outcome instanceof Done) {
            records.takeReleaseBack(proposal.id());
            consent.end(proposal.person(), proposal.id().value(), how, with);
        }
        return outcome;
    }

    /** For the future: what is still here does not go out, and the employer is told. */
    ProposalOutcome withdraw(Proposal proposal, ActingFor by, ConsentWay how, @Nullable StaffId with) {
        if (!proposal.state().isWithEmployer()) {
            return new Refused(ProposalRefusal.NOT_NOW);
        }
        var outcome = book.step(proposal, (one, now) -> one.withdraw(ProposalEnd.CITIZEN, null, by, now));
        if (outcome instanceof Done) {
            employers.takeBack(proposal.id().value());
            consent.end(proposal.person(), proposal.id().value(), how, with);
        }
        return outcome;
    }
}

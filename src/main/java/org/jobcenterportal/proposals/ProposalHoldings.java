package org.jobcenterportal.proposals;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jobcenterportal.audit.Holding;
import org.jobcenterportal.audit.PersonalDataHolder;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.releases.Opening;
import org.jobcenterportal.releases.Openings;
import org.jobcenterportal.releases.Released;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which jobs were ever proposed to a person, what an employer got of her, and what came of it. */
@Component
@InternalUse
@Transactional(readOnly = true)
class ProposalHoldings implements PersonalDataHolder {

    private final Proposals proposals;
    private final ProposalRecords records;
    private final Openings openings;

    ProposalHoldings(Proposals proposals, ProposalRecords records, Openings openings) {
        this.proposals = proposals;
        this.records = records;
        this.openings = openings;
    }

    @Override
    public String room() {
        return "proposals";
    }

    @Override
    public List<Holding> holdingsOf(UUID person) {
        var all = proposals.of(new PersonId(person));
        var of = openings.ofAll(all.stream().map(Proposal::job).distinct().toList());
        return all.stream()
                .map(proposal -> holding(proposal, Objects.requireNonNull(of.get(proposal.job()))))
                .toList();
    }

    private Holding holding(Proposal proposal, Opening opening) {
        var values = new LinkedHashMap<String, String>();
        values.put("proposals.holding.job", opening.job().title());
        values.put("proposals.holding.employer", opening.employer().name());
        values.put("proposals.holding.state", Holding.choice(proposal.state()));
        values.put("proposals.holding.reason", proposal.proposed().reason());
        values.put("proposals.holding.proposedAt", proposal.proposed().at().toString());
        var lines = records.lines(proposal.id()).stream()
                .map(line -> line.words(Locale.GERMAN))
                .collect(joining("\n"));
        if (!lines.isEmpty()) {
            values.put("proposals.holding.lines", lines);
        }
        var answer = proposal.answer();
        if (answer != null) {
            values.put("proposals.holding.answer", Holding.choice(answer));
        }
        var released =
                records.released(proposal.id()).stream().map(Released::value).collect(joining("\n"));
        if (!released.isEmpty()) {
            values.put("proposals.holding.released", released);
        }
        var sending = proposal.sending();
        if (sending != null) {
            values.put("proposals.holding.sentAt", sending.at().toString());
        }
        var interview = proposal.interview();
        if (interview != null) {
            values.put("proposals.holding.interview", interview.at() + ", " + interview.place());
        }
        var trial = proposal.trial();
        if (trial != null) {
            values.put("proposals.holding.trial", trial.from() + " – " + trial.until());
        }
        var hiring = proposal.hiring();
        if (hiring != null) {
            values.put("proposals.holding.hiring", hiring.startsOn() + ", " + hiring.hoursPerWeek());
        }
        var end = proposal.endReason();
        if (end != null) {
            values.put("proposals.holding.end", Holding.choice(end));
        }
        var said = records.steps(proposal.id()).stream()
                .filter(step -> step.step() != ProposalStep.RELEASED)
                .map(StepMade::words)
                .filter(Objects::nonNull)
                .collect(joining("\n"));
        if (!said.isEmpty()) {
            values.put("proposals.holding.said", said);
        }
        return new Holding("proposals.holding.proposal", values);
    }
}

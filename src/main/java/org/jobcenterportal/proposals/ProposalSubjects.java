package org.jobcenterportal.proposals;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.proposals.ProposalSight.Eyes;
import org.jobcenterportal.releases.Released;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom proposals are about, for rooms that look at the same job; never more than the signed-in colleague may see. */
@Service
@InternalUse
@Transactional(readOnly = true)
public class ProposalSubjects {

    private static final String NAME = "NAME";

    private final Proposals proposals;
    private final ProposalRecords records;
    private final ProposalReader reader;
    private final ProposalSight sight;
    private final CitizenDirectory citizens;

    ProposalSubjects(
            Proposals proposals,
            ProposalRecords records,
            ProposalReader reader,
            ProposalSight sight,
            CitizenDirectory citizens) {
        this.proposals = proposals;
        this.records = records;
        this.reader = reader;
        this.sight = sight;
        this.citizens = citizens;
    }

    /** Empty where there is none for the one who asks. */
    public Optional<ProposalSubject> find(ProposalId id) {
        return all(List.of(id)).stream().findFirst();
    }

    /** Those of the given ones that the one who asks may see. */
    public List<ProposalSubject> all(Collection<ProposalId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = proposals.allOf(ids);
        var eyes = sight.ofAll(found);
        var seen = found.stream()
                .filter(proposal -> eyes.get(proposal.id()) != Eyes.NOBODY)
                .toList();
        var rows =
                reader.rows(seen, eyes, false).stream().collect(Collectors.toMap(ProposalRow::id, Function.identity()));
        var releasedOf = records.released(
                seen.stream().filter(Proposal::isReleased).map(Proposal::id).toList());
        var cards = citizens.cards(seen.stream()
                .filter(proposal -> eyes.get(proposal.id()) == Eyes.COUNSELLING)
                .map(Proposal::person)
                .collect(Collectors.toSet()));
        return seen.stream()
                .map(proposal -> {
                    var row = rows.get(proposal.id());
                    var released = released(releasedOf.getOrDefault(proposal.id(), List.of()));
                    var card = cards.get(proposal.person());
                    return new ProposalSubject(
                            proposal.id(),
                            proposal.person(),
                            proposal.job(),
                            row.number(),
                            row.team(),
                            card == null ? released.get(NAME) : card.name().full(),
                            released);
                })
                .toList();
    }

    private static Map<String, String> released(List<Released> items) {
        var released = new LinkedHashMap<String, String>();
        items.forEach(one -> released.put(one.item().name(), one.value()));
        return released;
    }
}

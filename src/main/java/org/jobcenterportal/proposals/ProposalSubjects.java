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
import org.jspecify.annotations.Nullable;
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
        var seen = proposals.allOf(ids).stream()
                .filter(proposal -> sight.of(proposal) != Eyes.NOBODY)
                .toList();
        var rows = reader.rows(seen, proposal -> false).stream()
                .collect(Collectors.toMap(ProposalRow::id, Function.identity()));
        return seen.stream()
                .map(proposal -> {
                    var row = rows.get(proposal.id());
                    var released = released(proposal);
                    return new ProposalSubject(
                            proposal.id(),
                            proposal.person(),
                            proposal.job(),
                            row.number(),
                            row.team(),
                            name(proposal, released),
                            released);
                })
                .toList();
    }

    private Map<String, String> released(Proposal proposal) {
        var released = new LinkedHashMap<String, String>();
        if (proposal.isReleased()) {
            records.released(proposal.id())
                    .forEach(one -> released.put(one.item().name(), one.value()));
        }
        return released;
    }

    private @Nullable String name(Proposal proposal, Map<String, String> released) {
        return sight.of(proposal) == Eyes.COUNSELLING
                ? citizens.card(proposal.person())
                        .map(card -> card.name().full())
                        .orElse(null)
                : released.get(NAME);
    }
}

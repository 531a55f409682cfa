package org.jobcenterportal.proposals;

import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.Upcoming;
import org.jobcenterportal.citizens.UpcomingSource;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.uikit.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells lists of cases who has a meeting with an employer ahead. */
@Component
@InternalUse
@Transactional(readOnly = true)
class ProposalsAhead implements UpcomingSource {

    private final Proposals proposals;
    private final Texts texts;

    ProposalsAhead(Proposals proposals, Texts texts) {
        this.proposals = proposals;
        this.texts = texts;
    }

    @Override
    public Map<PersonId, Upcoming> nextOf(Collection<PersonId> persons, Instant after, Locale reader) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        var what = texts.text(reader, "proposals.ahead");
        return proposals.of(persons, ProposalState.INTERVIEW).stream()
                .filter(one -> one.interview() != null && !one.interview().at().isBefore(after))
                .collect(Collectors.toMap(
                        Proposal::person,
                        one -> new Upcoming(one.interview().at(), what),
                        (one, other) -> one.at().isBefore(other.at()) ? one : other));
    }
}

package org.jobcenterportal.proposals;

import java.time.LocalDate;
import java.util.Set;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.releases.ReleasedItem;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it stood elsewhere.
 *
 * @param by who proposed it
 * @param isByEmployerService whether she looks after jobs
 * @param released what was released; nothing before a yes
 * @param sentOn when it went to the employer; none before that
 * @param interview where and when they meet; needed for that state
 * @param trial the days; needed for that state
 * @param hiring from when on; needed for that state
 * @param end why it came to nothing; needed for those states
 */
public record ImportedProposal(
        PersonId person,
        JobOfferId job,
        String reason,
        StaffId by,
        boolean isByEmployerService,
        LocalDate proposedOn,
        ProposalState state,
        LocalDate since,
        @Nullable ProposalAnswer answer,
        Set<ReleasedItem> released,
        @Nullable LocalDate sentOn,
        @Nullable Interview interview,
        @Nullable Trial trial,
        @Nullable Hiring hiring,
        @Nullable ProposalEnd end) {

    public ImportedProposal {
        released = Set.copyOf(released);
    }
}

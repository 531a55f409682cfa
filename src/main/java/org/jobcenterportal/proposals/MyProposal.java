package org.jobcenterportal.proposals;

import java.time.Instant;
import java.util.List;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.law.Finding;
import org.jobcenterportal.releases.Opening;
import org.jobcenterportal.releases.Released;
import org.jspecify.annotations.Nullable;

/**
 * A job that is proposed to her, as the citizen reads it.
 *
 * @param reason why, in the words of the colleague who proposes it
 * @param lines what fits, what does not and what nobody knows, as it was when it was proposed
 * @param canAnswer whether she can release it, decline it, or wish to talk
 * @param canTakeBack whether she can answer anew, because nothing has gone out
 * @param canWithdraw whether the employer has her data and she can end that
 * @param dutyToday what the law of today says about such offers; nothing follows from an answer here
 */
public record MyProposal(
        ProposalId id,
        Opening opening,
        String reason,
        String languageTag,
        List<ProposalLine> lines,
        PersonName proposedBy,
        Instant proposedAt,
        ProposalState state,
        Instant stateSince,
        @Nullable ProposalAnswer answer,
        List<Released> released,
        @Nullable Interview interview,
        @Nullable Trial trial,
        @Nullable Hiring hiring,
        boolean canAnswer,
        boolean canTakeBack,
        boolean canWithdraw,
        Finding dutyToday) {

    public MyProposal {
        lines = List.copyOf(lines);
        released = List.copyOf(released);
    }

    /** Whether it waits for a word from her. */
    public boolean isHerMove() {
        return canAnswer && answer == null;
    }
}

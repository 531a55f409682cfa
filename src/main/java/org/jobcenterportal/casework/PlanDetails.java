package org.jobcenterportal.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.casework.PlanDraft.Agreement;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a plan.
 *
 * @param isLatest whether no later edition has taken its place
 * @param proposals other words that the citizen would prefer and that nobody has answered yet
 */
public record PlanDetails(
        int edition,
        boolean isLatest,
        String words,
        List<PlanStep> steps,
        @Nullable Agreement agreement,
        StaffId writtenBy,
        Instant writtenAt,
        List<PlanProposal> proposals) {

    public PlanDetails {
        steps = List.copyOf(steps);
        proposals = List.copyOf(proposals);
    }

    public PlanState stateOn(LocalDate today) {
        if (!isLatest) {
            return PlanState.UPDATED;
        }
        if (agreement == null) {
            return PlanState.DRAFT;
        }
        return agreement.reviewOn().isAfter(today) ? PlanState.AGREED : PlanState.REVIEW_DUE;
    }

    /** The words that the citizen would prefer for a step, or for her own sentence. */
    public Optional<PlanProposal> proposalFor(@Nullable UUID step) {
        return proposals.stream()
                .filter(proposal -> step == null ? proposal.step() == null : step.equals(proposal.step()))
                .findFirst();
    }

    /** To change it: what is written on is this edition. */
    public PlanDraft draft() {
        return new PlanDraft(edition, words, steps, agreement);
    }
}

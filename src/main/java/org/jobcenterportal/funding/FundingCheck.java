package org.jobcenterportal.funding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.law.Rule;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.proposals.ProposalId;
import org.jobcenterportal.support.CheckState;
import org.jobcenterportal.support.Condition;
import org.jobcenterportal.support.ConditionKind;
import org.jobcenterportal.support.Disability;
import org.jobcenterportal.support.FundingKind;
import org.jobcenterportal.support.Given;
import org.jobcenterportal.support.JobTerms;
import org.jobcenterportal.support.KnownFacts;
import org.jobcenterportal.support.PreCheck;
import org.jspecify.annotations.Nullable;

/**
 * A pre-check as it is kept: for whom and what, what was answered by hand, and what the last first view said. It is no
 * decision and prepares none: the office decides in the central system.
 *
 * @param job of the register of jobs; none where it is written by hand
 * @param person nobody in particular where it is none
 * @param appliedOn the day of the application; none while there is none
 * @param estimate what the last first view said; none while there is none
 * @param handedOver who has taken it over into the central system
 * @param proposed whom the job was proposed to, where that is looked at without opening her case
 */
public record FundingCheck(
        FundingCheckId id,
        long version,
        @Nullable PersonId person,
        @Nullable JobOfferId job,
        FundingKind kind,
        JobTerms terms,
        Disability disability,
        @Nullable LocalDate appliedOn,
        CheckState state,
        StaffId startedBy,
        Instant startedAt,
        Map<ConditionKind, Given> given,
        @Nullable Estimate estimate,
        @Nullable Signed handedOver,
        @Nullable ProposedFor proposed) {

    public FundingCheck {
        given = Map.copyOf(given);
    }

    /**
     * For whom the employer service looks at a job.
     *
     * @param person for services only: no screen of this check names her
     */
    public record ProposedFor(ProposalId proposal, PersonId person) {}

    /** Who did something, and when. */
    public record Signed(StaffId by, Instant at) {}

    /** A first view as it was: the state that it said, by whom and when, and its lines. */
    public record Estimate(CheckState state, Signed signed, List<Line> lines) {

        public Estimate {
            lines = List.copyOf(lines);
            if (!state.isEstimated()) {
                throw new IllegalArgumentException("A first view says something: " + state);
            }
        }
    }

    /** A condition as it was answered. */
    public record Line(ConditionKind condition, Verdict verdict, String paragraphs, boolean isVerified) {

        static Line of(Condition condition) {
            return new Line(
                    condition.kind(),
                    condition.verdict(),
                    condition.rules().stream().map(Rule::paragraph).distinct().collect(Collectors.joining(", ")),
                    condition.isVerified());
        }
    }

    static FundingCheck begin(
            @Nullable PersonId person,
            @Nullable ProposedFor proposed,
            @Nullable JobOfferId job,
            FundingKind kind,
            JobTerms terms,
            StaffId by,
            Instant now) {
        return new FundingCheck(
                FundingCheckId.next(),
                0,
                person,
                job,
                kind,
                terms,
                Disability.UNKNOWN,
                null,
                CheckState.COLLECTING,
                by,
                now,
                Map.of(),
                null,
                null,
                proposed);
    }

    /** As somebody may see it who may not know what tells of health: without it, and without what followed from it. */
    FundingCheck withoutHealth() {
        if (!disability.isKnown()) {
            return this;
        }
        return new FundingCheck(
                id,
                version,
                person,
                job,
                kind,
                terms,
                Disability.UNKNOWN,
                appliedOn,
                state,
                startedBy,
                startedAt,
                given,
                null,
                handedOver,
                proposed);
    }

    /** @param told what was told of the person, where somebody proposed is meant */
    PreCheck with(KnownFacts facts, Map<ConditionKind, Verdict> told, Instant now) {
        return new PreCheck(kind, facts.with(disability), terms, given, told, appliedOn, now);
    }
}

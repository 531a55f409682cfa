package org.jobcenterportal.assignments;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.law.DateSpan;
import org.jobcenterportal.law.DateSpans;
import org.jobcenterportal.law.Finding;
import org.jobcenterportal.law.SupportLimits;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.measures.Instrument;
import org.jobcenterportal.runs.RunDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How long the law lets a person be in a kind of support, from what she has been in. */
@Component
class TimeLimits {

    private final Participations participations;

    TimeLimits(Participations participations) {
        this.participations = participations;
    }

    /** What the law says about her next stay in a run; nothing where it counts no days. */
    Optional<Finding> of(PersonId person, RunDetails run, LocalDate today) {
        return switch (run.instrument()) {
            case WORK_OPPORTUNITY ->
                Optional.of(SupportLimits.communityWork(
                        earlier(person, Instrument.WORK_OPPORTUNITY, null), Rules.stay(run, today)));
            case EMPLOYER_TRIAL -> Optional.of(SupportLimits.employerTrial(Rules.stay(run, today)));
            default -> Optional.empty();
        };
    }

    /** What the law says about going on until a later day, from what she has been in already. */
    Optional<Finding> ofExtension(Assignment assignment, RunDetails run, LocalDate until) {
        var entered = assignment.takingPart().enteredOn();
        if (entered == null || until.isBefore(entered)) {
            return Optional.empty();
        }
        var planned = new DateSpan(entered, until);
        return switch (run.instrument()) {
            case WORK_OPPORTUNITY ->
                Optional.of(SupportLimits.communityWork(
                        earlier(assignment.person(), Instrument.WORK_OPPORTUNITY, assignment.id()), planned));
            case EMPLOYER_TRIAL -> Optional.of(SupportLimits.employerTrial(planned));
            case ACTIVATION, ACTIVATION_VOUCHER -> Optional.of(SupportLimits.providerMeasure(planned));
            default -> Optional.empty();
        };
    }

    /** The same of what the provider has proposed; nothing where she would not go on longer. */
    Optional<Finding> ofProposal(Assignment assignment, RunDetails run) {
        return Optional.ofNullable(assignment.proposal())
                .filter(proposal -> proposal.kind() == Proposal.Kind.EXTEND)
                .flatMap(proposal -> ofExtension(assignment, run, proposal.day()));
    }

    /** Whether the law lets her go on until then. */
    Optional<AssignmentRefusal> refusal(Assignment assignment, RunDetails run, LocalDate until) {
        return refusal(ofExtension(assignment, run, until));
    }

    Optional<AssignmentRefusal> refusal(PersonId person, RunDetails run, LocalDate today) {
        return refusal(of(person, run, today));
    }

    private static Optional<AssignmentRefusal> refusal(Optional<Finding> found) {
        return found.filter(finding -> finding.verdict() == Verdict.NO).map(finding -> AssignmentRefusal.TIME_LIMIT);
    }

    private DateSpans earlier(PersonId person, Instrument instrument, @Nullable AssignmentId apartFrom) {
        return new DateSpans(participations.of(person).stream()
                .filter(past -> past.instrument() == instrument && !past.id().equals(apartFrom))
                .flatMap(TimeLimits::span)
                .toList());
    }

    private static Stream<DateSpan> span(Participation past) {
        var entered = past.entered();
        return entered == null
                ? Stream.empty()
                : Stream.of(new DateSpan(entered, past.leftOn() == null ? past.dueToEnd() : past.leftOn()));
    }
}

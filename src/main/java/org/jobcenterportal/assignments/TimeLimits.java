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
                        earlier(person, Instrument.WORK_OPPORTUNITY), Rules.stay(run, today)));
            case EMPLOYER_TRIAL -> Optional.of(SupportLimits.employerTrial(Rules.stay(run, today)));
            default -> Optional.empty();
        };
    }

    Optional<AssignmentRefusal> refusal(PersonId person, RunDetails run, LocalDate today) {
        return of(person, run, today)
                .filter(finding -> finding.verdict() == Verdict.NO)
                .map(finding -> AssignmentRefusal.TIME_LIMIT);
    }

    private DateSpans earlier(PersonId person, Instrument instrument) {
        return new DateSpans(participations.of(person).stream()
                .filter(past -> past.instrument() == instrument)
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

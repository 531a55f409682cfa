package org.jobcenterportal.funding;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jobcenterportal.assignments.Participation;
import org.jobcenterportal.assignments.Participations;
import org.jobcenterportal.citizens.PersonFacts;
import org.jobcenterportal.citizens.PersonFactsDirectory;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.law.Age;
import org.jobcenterportal.law.DateSpan;
import org.jobcenterportal.law.DateSpans;
import org.jobcenterportal.law.Quantity;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.measures.Instrument;
import org.jobcenterportal.periods.PeriodDirectory;
import org.jobcenterportal.support.ConditionKind;
import org.jobcenterportal.support.Disability;
import org.jobcenterportal.support.FundingKind;
import org.jobcenterportal.support.KnownFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Collects from the rooms that know it what support asks of somebody; whoever calls has written the look into the log. */
@Component
class FundingFacts {

    private static final Quantity FULL_AGE = new Quantity(BigDecimal.valueOf(18), Quantity.Unit.YEARS);

    private final PersonFactsDirectory persons;
    private final PeriodDirectory periods;
    private final Participations participations;
    private final FundedPeriods noted;

    FundingFacts(
            PersonFactsDirectory persons, PeriodDirectory periods, Participations participations, FundedPeriods noted) {
        this.persons = persons;
        this.periods = periods;
        this.participations = participations;
        this.noted = noted;
    }

    /** What is stored of somebody, her household as it is on a day. */
    KnownFacts of(PersonId person, LocalDate day) {
        var facts = persons.of(List.of(person), day).get(person);
        var past = participations.of(person);
        var byHand = noted.of(person);
        var earlier = new EnumMap<FundingKind, DateSpans>(FundingKind.class);
        Stream.of(FundingKind.values())
                .filter(FundingKind::hasCounter)
                .forEach(kind -> earlier.put(kind, earlier(kind, past, byHand)));
        return new KnownFacts(
                facts == null ? null : facts.birthDate().value(),
                periods.of(person),
                facts == null ? null : hasMinorChild(facts, day),
                Disability.UNKNOWN,
                Map.copyOf(earlier),
                new DateSpans(spans(Instrument.COACHING, past)));
    }

    /** The result of each condition about the person, without what a disability changes and without what it rests on. */
    Map<ConditionKind, Verdict> results(PersonId person, FundingCheck check, Instant now) {
        var results = new EnumMap<ConditionKind, Verdict>(ConditionKind.class);
        check.withoutHealth().with(of(person, check.terms().start()), Map.of(), now).conditions().stream()
                .filter(condition -> condition.kind().isAboutPerson())
                .forEach(condition -> results.put(condition.kind(), condition.verdict()));
        return results;
    }

    private static DateSpans earlier(FundingKind kind, List<Participation> past, List<FundedPeriod> byHand) {
        var spans = new ArrayList<>(spans(kind.instrument(), past));
        byHand.stream()
                .filter(period -> period.kind() == kind)
                .map(FundedPeriod::days)
                .forEach(spans::add);
        return new DateSpans(spans);
    }

    private static List<DateSpan> spans(Instrument instrument, List<Participation> past) {
        return past.stream()
                .filter(one -> one.instrument() == instrument)
                .flatMap(FundingFacts::span)
                .toList();
    }

    private static Stream<DateSpan> span(Participation past) {
        var entered = past.entered();
        if (entered == null) {
            return Stream.empty();
        }
        var last = past.leftOn() == null ? past.dueToEnd() : past.leftOn();
        return Stream.of(new DateSpan(entered, last != null && last.isBefore(entered) ? entered : last));
    }

    /** Nothing where nobody knows the household. */
    private static @Nullable Boolean hasMinorChild(PersonFacts facts, LocalDate day) {
        return facts.role() == null
                ? null
                : facts.children().stream().anyMatch(child -> !new Age(child.born()).hasCompleted(FULL_AGE, day));
    }
}

package org.jobcenterportal.funding;

import java.math.BigDecimal;
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
import org.jobcenterportal.measures.Instrument;
import org.jobcenterportal.periods.PeriodDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Collects from the rooms that know it what support asks of somebody; whoever calls has written the look into the log. */
@Component
class FundingFacts {

    private static final Quantity FULL_AGE = new Quantity(BigDecimal.valueOf(18), Quantity.Unit.YEARS);

    private final PersonFactsDirectory persons;
    private final PeriodDirectory periods;
    private final Participations participations;
    private final FundingStore store;

    FundingFacts(
            PersonFactsDirectory persons, PeriodDirectory periods, Participations participations, FundingStore store) {
        this.persons = persons;
        this.periods = periods;
        this.participations = participations;
        this.store = store;
    }

    /** What is stored of somebody, her household as it is on a day. */
    KnownFacts of(PersonId person, LocalDate day) {
        var facts = persons.of(List.of(person), day).get(person);
        var past = participations.of(person);
        var byHand = store.periodsOf(person);
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

package org.jobcenterportal.support;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jobcenterportal.law.DateSpan;
import org.jobcenterportal.law.DateSpans;
import org.jobcenterportal.periods.Period;
import org.jobcenterportal.periods.PeriodKind;
import org.jobcenterportal.periods.Periods;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of somebody and counts for support.
 *
 * @param born nothing where nobody in particular is meant
 * @param hasMinorChild nothing where nobody knows the household
 * @param earlier the days in each kind of support so far
 * @param coached the days of holistic coaching so far
 */
public record KnownFacts(
        @Nullable LocalDate born,
        Periods periods,
        @Nullable Boolean hasMinorChild,
        Disability disability,
        Map<FundingKind, DateSpans> earlier,
        DateSpans coached) {

    /** Nobody in particular: everything about the person has to be answered by hand. */
    public static final KnownFacts NOTHING =
            new KnownFacts(null, Periods.NONE, null, Disability.UNKNOWN, Map.of(), DateSpans.NONE);

    public KnownFacts {
        earlier = Map.copyOf(earlier);
    }

    public KnownFacts with(Disability other) {
        return new KnownFacts(born, periods, hasMinorChild, other, earlier, coached);
    }

    DateSpans earlier(FundingKind kind) {
        return earlier.getOrDefault(kind, DateSpans.NONE);
    }

    /** Since when the months are known at all. */
    Optional<LocalDate> knownSince() {
        return periods.all().stream()
                .min(Comparator.comparing(Period::from))
                .map(period -> period.from().atDay(1));
    }

    boolean knowsBenefit() {
        return periods.all().stream().anyMatch(period -> period.kind() == PeriodKind.BENEFIT);
    }

    /** Work of 15 hours and more, as far as it is recorded. */
    DateSpans worked() {
        return new DateSpans(periods.all().stream()
                .filter(period -> period.kind() == PeriodKind.WORKING)
                .map(period -> new DateSpan(
                        period.from().atDay(1),
                        period.until() == null ? null : period.until().atEndOfMonth()))
                .toList());
    }
}

package org.jobcenterportal.assignments;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jobcenterportal.law.DateSpan;
import org.jobcenterportal.measures.Access;
import org.jobcenterportal.measures.Instrument;
import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.runs.RunDetails;
import org.jspecify.annotations.Nullable;

/** What has to hold before something is suggested, cleared or seated. */
final class Rules {

    /** So long back the same or something like it asks what is different this time. */
    static final Period SIMILAR_WITHIN = Period.ofMonths(24);

    /** From these costs of one place on, in cents, somebody else has to clear it. */
    static final long SECOND_LOOK_FROM = 3_000_00;

    /** So long a place is taken where nothing says how long. */
    private static final Period USUAL_STAY = Period.ofMonths(6);

    /** Money for one person, of which no contract says beforehand how much it is. */
    private static final Set<Instrument> OWN_BUDGET = EnumSet.of(
            Instrument.PLACEMENT_BUDGET,
            Instrument.START_UP_MONEY,
            Instrument.INTEGRATION_SUBSIDY,
            Instrument.LONG_TERM_UNEMPLOYED,
            Instrument.LABOUR_MARKET_PARTICIPATION,
            Instrument.ENTRY_QUALIFICATION);

    private Rules() {}

    /** Who may suggest it at all. */
    static Optional<AssignmentRefusal> mayBeSuggested(MeasureDetails measure, boolean byEqualityOfficer) {
        if (!measure.isOnOffer()) {
            return Optional.of(AssignmentRefusal.NOT_ON_OFFER);
        }
        return mayBeSuggested(measure.access(), byEqualityOfficer);
    }

    static Optional<AssignmentRefusal> mayBeSuggested(Access access, boolean byEqualityOfficer) {
        return switch (access) {
            case OPEN -> Optional.empty();
            case THROUGH_EQUALITY_OFFICER ->
                byEqualityOfficer ? Optional.empty() : Optional.of(AssignmentRefusal.THROUGH_EQUALITY_OFFICER);
            case REFERRAL_ONLY -> Optional.of(AssignmentRefusal.REFERRAL_ONLY);
        };
    }

    /** Whether a run takes somebody who would begin at the next possible day. */
    static Optional<AssignmentRefusal> takes(RunDetails run, LocalDate today) {
        if (!isApproved(run.instrument(), run.provider().approvedUntil(), run.nextEntry(today))) {
            return Optional.of(AssignmentRefusal.PROVIDER_NOT_APPROVED);
        }
        return run.isOpenOn(today) ? Optional.empty() : Optional.of(AssignmentRefusal.RUN_NOT_OPEN);
    }

    /** A voucher is redeemed only where the approval holds on the first day (§ 176 Abs. 1 SGB III). */
    static boolean isApproved(Instrument instrument, @Nullable LocalDate approvedUntil, LocalDate firstDay) {
        return instrument != Instrument.ACTIVATION_VOUCHER || approvedUntil != null && !firstDay.isAfter(approvedUntil);
    }

    /** Whether somebody else has to clear it than whoever suggests it. */
    static boolean needsSecondLook(RunDetails run, LocalDate today) {
        var first = run.nextEntry(today);
        return needsSecondLook(
                run.instrument(),
                run.dayCost(),
                first,
                lastDay(first, run.endsOn(), run.measure().written().maxMonths()));
    }

    /** The days of somebody who begins at the next possible day and stays as long as is planned. */
    static DateSpan stay(RunDetails run, LocalDate today) {
        var first = run.nextEntry(today);
        return new DateSpan(
                first, lastDay(first, run.endsOn(), run.measure().written().maxMonths()));
    }

    /** @param dayCost what a place costs on each day, in cents */
    static boolean needsSecondLook(Instrument instrument, int dayCost, LocalDate first, LocalDate last) {
        return OWN_BUDGET.contains(instrument) || cost(dayCost, first, last) >= SECOND_LOOK_FROM;
    }

    /** What a place costs from the first day to the last, both included, in cents. */
    static long cost(int dayCost, LocalDate first, LocalDate last) {
        return dayCost * (ChronoUnit.DAYS.between(first, last) + 1);
    }

    static long cost(RunDetails run, LocalDate today) {
        var first = run.nextEntry(today);
        return cost(
                run.dayCost(),
                first,
                lastDay(first, run.endsOn(), run.measure().written().maxMonths()));
    }

    /** Until when somebody stays who begins on a day: as long as the offer lasts at most, and never beyond the run. */
    static LocalDate lastDay(LocalDate first, @Nullable LocalDate runEnds, @Nullable Integer maxMonths) {
        if (maxMonths == null && runEnds != null) {
            return runEnds;
        }
        var stay = first.plus(maxMonths == null ? USUAL_STAY : Period.ofMonths(maxMonths))
                .minusDays(1);
        return runEnds != null && runEnds.isBefore(stay) ? runEnds : stay;
    }

    /** The same offer, or one by the same instrument for the same people. */
    static boolean isSimilar(MeasureDetails one, MeasureDetails other) {
        return one.id().equals(other.id())
                || one.instrument() == other.instrument() && !Collections.disjoint(one.audiences(), other.audiences());
    }

    /** Whether something that she left on a day, or has not left, is so near that it counts. */
    static boolean isRecent(@Nullable LocalDate leftOn, LocalDate today) {
        return leftOn == null || !leftOn.isBefore(today.minus(SIMILAR_WITHIN));
    }
}

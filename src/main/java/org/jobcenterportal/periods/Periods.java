package org.jobcenterportal.periods;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.law.DateSpans;
import org.jobcenterportal.law.ReceiptOfBenefits;
import org.jobcenterportal.law.Unemployment;

/** Everything that is known of somebody's months, in order; periods of one track never overlap. */
public record Periods(List<Period> all) {

    /** Nothing is known. */
    public static final Periods NONE = new Periods(List.of());

    public Periods {
        all = all.stream().distinct().sorted().toList();
        for (var period : all) {
            if (all.stream().anyMatch(other -> !other.equals(period) && other.collidesWith(period))) {
                throw new IllegalArgumentException("Periods of one kind follow each other");
            }
        }
    }

    /** When benefits were received, as the law counts it. */
    public ReceiptOfBenefits receipt() {
        return new ReceiptOfBenefits(new DateSpans(all.stream()
                .filter(period -> period.kind() == PeriodKind.BENEFIT)
                .map(Period::days)
                .toList()));
    }

    /** When somebody was unemployed and what lay between, as the law counts it. */
    public Unemployment unemployment() {
        return new Unemployment(all.stream()
                .flatMap(period ->
                        period.kind().spell().map(spell -> new Unemployment.Spell(period.days(), spell)).stream())
                .toList());
    }

    /** What follows from all this on a day. */
    public Standing on(LocalDate day) {
        return Standing.of(this, day);
    }

    /** What somebody does on a day, beside receiving benefits or not; nothing if that is not known. */
    public Optional<PeriodKind> occupationOn(LocalDate day) {
        return all.stream()
                .filter(period -> period.kind().track() == PeriodKind.Track.WORK && period.covers(day))
                .map(Period::kind)
                .findFirst();
    }

    /** The first of these periods with which another could not be true. */
    Optional<Period> collidingWith(Period period) {
        return all.stream().filter(period::collidesWith).findFirst();
    }

    Periods with(Period period) {
        var more = new ArrayList<>(all);
        more.add(period);
        return new Periods(more);
    }

    Periods without(Period period) {
        return new Periods(all.stream().filter(other -> !other.equals(period)).toList());
    }
}

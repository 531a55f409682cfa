package org.jobcenterportal.runs;

import java.time.LocalDate;
import org.jobcenterportal.measures.Instrument;
import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.seats.ContingentId;
import org.jobcenterportal.seats.Occupancy;
import org.jspecify.annotations.Nullable;

/**
 * A run as it is read.
 *
 * @param version which edition this is; a stale edit shows itself by it
 * @param contingent where its places are counted; a holder is a person's id, so that nobody has two
 * @param dayCost what a place costs on each day of it, in cents
 */
public record RunDetails(
        RunId id,
        long version,
        MeasureDetails measure,
        ProviderDetails provider,
        RunStatus status,
        ContingentId contingent,
        Occupancy occupancy,
        int dayCost,
        RunDraft written) {

    public Instrument instrument() {
        return measure.instrument();
    }

    public EntryMode entry() {
        return written.entry();
    }

    public LocalDate startsOn() {
        return written.startsOn();
    }

    public @Nullable LocalDate endsOn() {
        return written.endsOn();
    }

    public RunPlace place() {
        return written.place();
    }

    public RunHours hours() {
        return written.hours();
    }

    public boolean isChildcareOnSite() {
        return written.isChildcareOnSite();
    }

    public RunContact contact() {
        return written.contact();
    }

    /** Whether somebody can be suggested for it on a day: all begin together only before the first day is over. */
    public boolean isOpenOn(LocalDate day) {
        return !isBlockedOn(day) && isJoinableOn(day);
    }

    /** Whether it takes vouchers, and the provider's approval does not hold on a day (§ 176 SGB III). */
    public boolean isBlockedOn(LocalDate day) {
        return instrument() == Instrument.ACTIVATION_VOUCHER && !provider.isApprovedOn(day);
    }

    /** Whether all have begun together before a day: whoever has no place by then gets none. */
    public boolean isUnderWayWithoutEntryOn(LocalDate day) {
        return entry() == EntryMode.FIXED && day.isAfter(startsOn());
    }

    private boolean isJoinableOn(LocalDate day) {
        return switch (status) {
            case OPEN -> !isUnderWayWithoutEntryOn(day) && (endsOn() == null || !day.isAfter(endsOn()));
            case RUNNING ->
                entry() == EntryMode.FIXED
                        ? !isUnderWayWithoutEntryOn(day)
                        : endsOn() == null || day.isBefore(endsOn());
            case PLANNED, ENDED, CANCELLED -> false;
        };
    }

    /** The first day on which somebody can begin who has a place today. */
    public LocalDate nextEntry(LocalDate today) {
        return today.isBefore(startsOn()) ? startsOn() : today;
    }
}

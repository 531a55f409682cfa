package org.jobcenterportal.appointments;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jobcenterportal.appointments.TimesOutcome.NotFound;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Where a consultant says when she has time (F40): in her own calendar and in those that she keeps as deputy today. No
 * change touches what is booked; what it no longer covers shows as a conflict.
 */
@Service
@PreAuthorize("hasRole('equality-officer')")
public class OwnTimes {

    private final ConsultantCalendars calendars;
    private final TimesChanges changes;
    private final TimesReads reads;
    private final CountedChanges counted;

    OwnTimes(ConsultantCalendars calendars, TimesChanges changes, TimesReads reads, CountedChanges counted) {
        this.calendars = calendars;
        this.changes = changes;
        this.reads = reads;
        this.counted = counted;
    }

    /** The caller's own times, or those for whom she stands in; empty if she keeps no calendar. */
    public Optional<TimesOverview> mine() {
        return calendars.first().flatMap(this::of);
    }

    /** The times of a consultant; empty if the caller does not keep that calendar. */
    public Optional<TimesOverview> of(StaffId consultant) {
        return calendars.isKept(consultant)
                ? Optional.of(reads.overview(consultant, calendars.isOwn(consultant)))
                : Optional.empty();
    }

    /** Offers times every week. */
    public TimesOutcome addRule(StaffId consultant, RuleDraft draft) {
        return changed(consultant, () -> changes.addRule(consultant, draft));
    }

    /**
     * Offers other times in the place of a rule from a day on: this edition ends, the next begins.
     *
     * @param known the edition as the caller saw it
     */
    public TimesOutcome changeRule(AvailabilityRule known, RuleDraft draft, LocalDate from) {
        return changed(known.consultant(), () -> changes.changeRule(known, draft, from));
    }

    /** Offers the times of a rule for the last time on a day. */
    public TimesOutcome endRule(AvailabilityRule known, LocalDate lastDay) {
        return changed(known.consultant(), () -> changes.endRule(known, lastDay));
    }

    /** Keeps a stretch of a weekday free of consultations, from a day on. */
    public TimesOutcome addBreak(StaffId consultant, BreakDraft draft) {
        return changed(consultant, () -> changes.addBreak(consultant, draft));
    }

    /** Takes a break for the last time on a day. */
    public TimesOutcome endBreak(WeeklyBreak known, LocalDate lastDay) {
        return changed(known.consultant(), () -> changes.endBreak(known, lastDay));
    }

    /** Offers no times in a stretch: for a holiday, a training, an illness. */
    public TimesOutcome close(StaffId consultant, AbsenceDraft draft) {
        return changed(consultant, () -> changes.close(consultant, draft));
    }

    /** Offers the times of a stretch again. */
    public TimesOutcome reopen(StaffId consultant, UUID absence) {
        return changed(consultant, () -> changes.reopen(consultant, absence));
    }

    /** Opens times on a single day. */
    public TimesOutcome open(StaffId consultant, ExtraTimeDraft draft) {
        return changed(consultant, () -> changes.open(consultant, draft));
    }

    /** Takes times on a single day back. */
    public TimesOutcome withdraw(StaffId consultant, UUID extraTime) {
        return changed(consultant, () -> changes.withdraw(consultant, extraTime));
    }

    /**
     * Sets how many consultations a day are enough.
     *
     * @param known the number as the caller saw it
     * @param maximum the new number, or none
     */
    public TimesOutcome setDailyMaximum(StaffId consultant, @Nullable Integer known, @Nullable Integer maximum) {
        return changed(consultant, () -> changes.setDailyMaximum(consultant, known, maximum));
    }

    private TimesOutcome changed(StaffId consultant, Supplier<TimesOutcome> change) {
        return calendars.isKept(consultant) ? counted.of(consultant, change) : new NotFound();
    }
}

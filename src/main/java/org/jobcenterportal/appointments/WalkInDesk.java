package org.jobcenterportal.appointments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.appointments.BookingAttempts.Attempt;
import org.jobcenterportal.appointments.CallerDraft.Caller;
import org.jobcenterportal.appointments.ConsultationBook.Entry;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.VenueId;
import org.jobcenterportal.seats.Diary;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Where a consultant admits somebody who stands at her door, if her own diary is free right now (S5). */
@Service
@PreAuthorize("hasRole('equality-officer')")
public class WalkInDesk {

    private static final long QUARTER = Duration.ofMinutes(15).toSeconds();

    private final ConsultantCalendars calendars;
    private final ConsultationBook book;
    private final BookingAttempts attempts;
    private final Callers callers;
    private final Offers offers;
    private final AppointmentsSettings settings;
    private final Diary diary;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WalkInDesk(
            ConsultantCalendars calendars,
            ConsultationBook book,
            BookingAttempts attempts,
            Callers callers,
            Offers offers,
            AppointmentsSettings settings,
            Diary diary,
            TransactionTemplate transaction,
            Clock clock) {
        this.calendars = calendars;
        this.book = book;
        this.attempts = attempts;
        this.callers = callers;
        this.offers = offers;
        this.settings = settings;
        this.diary = diary;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Who stands at the door, and what about.
     *
     * @param submission made once per form; sending the same one twice has one effect
     */
    public record WalkIn(
            UUID submission,
            Caller caller,
            Topic topic,
            Needs needs,
            @Nullable PhoneNumber phone) {}

    /** The time from this quarter of an hour on, at most as long as the topic takes; empty if the diary is not free. */
    public Optional<FreeSlot> now(Topic topic) {
        return calendars.first().filter(calendars::isOwn).flatMap(own -> free(own, topic));
    }

    /** Admits somebody; the consultation begins at once. */
    public CallerOutcome admit(WalkIn walkIn) {
        var identified = callers.identify(walkIn.caller(), walkIn.submission(), walkIn.phone());
        if (identified.isEmpty()) {
            return new CallerOutcome.UnknownNumber();
        }
        var known = callers.submitted(identified.get(), walkIn.submission());
        if (known.isPresent()) {
            return known.get();
        }
        return now(walkIn.topic())
                .map(slot -> admit(identified.get(), walkIn, slot))
                .orElseGet(() -> new CallerOutcome.JustTaken(List.of()));
    }

    private CallerOutcome admit(Callers.Identified who, WalkIn walkIn, FreeSlot slot) {
        var draft = new ConsultationDraft(
                walkIn.submission(),
                walkIn.topic(),
                Way.ON_SITE,
                walkIn.needs(),
                slot.choice(),
                who.languageTag(),
                walkIn.phone());
        var attempt = attempts.enter(
                () -> book.admit(who.holder(), draft, slot), draft, slot, holder -> List.of(holder.party()));
        return switch (attempt) {
            case Attempt.Done(Entry.Written(var consultation)) -> callers.booked(consultation, who.name());
            case Attempt.Done(Entry.Known(var consultation)) -> callers.booked(consultation, who.name());
            case Attempt.Done(Entry.TooManyOpen()) -> new CallerOutcome.TooManyOpen(offers.openLimit());
            case Attempt.Done(Entry.TooManyReservations()) ->
                throw new IllegalStateException("The office does not reserve");
            case Attempt.Lost(var sameDay) ->
                sameDay.ownTimeIsTaken() ? new CallerOutcome.OwnTimeTaken() : new CallerOutcome.JustTaken(List.of());
        };
    }

    private Optional<FreeSlot> free(StaffId own, Topic topic) {
        var rule = settings.of(topic);
        var venue = venue(own);
        if (!rule.ways().contains(Way.ON_SITE) || venue.isEmpty()) {
            return Optional.empty();
        }
        var wished = TimeSlot.of(quarter(), rule.length());
        var busy = Objects.requireNonNull(transaction.execute(status -> diary.busy(own.value(), wished)));
        var end = busy.stream()
                .map(TimeSlot::start)
                .min(Instant::compareTo)
                .filter(next -> next.isBefore(wished.end()))
                .orElse(wished.end());
        if (!wished.start().isBefore(end)) {
            return Optional.empty();
        }
        var timetable = offers.timetable();
        return Optional.of(new FreeSlot(
                new TimeSlot(wished.start(), end),
                timetable.consultant(own),
                timetable.venue(venue.get()),
                timetable.room(own, venue.get())));
    }

    /** Where her times lead her now, or else where they lead her first. */
    private Optional<VenueId> venue(StaffId own) {
        var now = clock.instant();
        var today = OfficeTime.dayOf(now);
        var rules = offers.timetable().rules().stream()
                .filter(rule -> rule.consultant().equals(own))
                .toList();
        return rules.stream()
                .filter(rule -> rule.appliesOn(today))
                .filter(rule -> isNow(rule.stretchOn(today), now))
                .findFirst()
                .or(() -> rules.stream().findFirst())
                .map(AvailabilityRule::venue);
    }

    private static boolean isNow(@Nullable TimeSlot stretch, Instant now) {
        return stretch != null && !now.isBefore(stretch.start()) && !stretch.isOverAt(now);
    }

    private Instant quarter() {
        return Instant.ofEpochSecond(clock.instant().getEpochSecond() / QUARTER * QUARTER);
    }
}

package org.jobcenterportal.appointments;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;
import org.jobcenterportal.appointments.BookingOutcome.Booked;
import org.jobcenterportal.appointments.BookingOutcome.JustTaken;
import org.jobcenterportal.appointments.BookingOutcome.NoLongerOffered;
import org.jobcenterportal.appointments.BookingOutcome.OwnTimeTaken;
import org.jobcenterportal.appointments.BookingOutcome.TooManyOpen;
import org.jobcenterportal.appointments.ConsultationBook.Entry;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Turns a nomination into a consultation, whoever presses the button: the citizen, or the office for her. */
@Component
class NominationBooking {

    private static final int ATTEMPTS = 3;

    private final NominationRecords nominations;
    private final NominationBook book;
    private final NominationTimes times;
    private final Offers offers;
    private final Clock clock;

    NominationBooking(
            NominationRecords nominations, NominationBook book, NominationTimes times, Offers offers, Clock clock) {
        this.nominations = nominations;
        this.book = book;
        this.times = times;
        this.offers = offers;
        this.clock = clock;
    }

    /** The free times for a nomination; empty if it is no longer open. */
    Optional<FreeDays> freeDays(NominationId id, Predicate<Nomination> visible, FreeTimeQuery query) {
        return nominations
                .findById(id)
                .filter(visible)
                .filter(nomination -> nomination.isOpenAt(clock.instant()))
                .filter(nomination -> nomination.suggestion().topic() == query.topic())
                .map(nomination -> times.freeDays(nomination, query));
    }

    /** Books; empty if the nomination is no longer open. */
    Optional<BookingOutcome> book(NominationId id, Predicate<Nomination> visible, ConsultationDraft draft, Actor by) {
        var found = nominations.findById(id).filter(visible);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var nomination = found.get();
        var chosen = times.chosen(nomination, draft);
        if (chosen.isEmpty()) {
            return Optional.of(new NoLongerOffered());
        }
        for (int attempt = 1; ; attempt++) {
            var entry = enter(id, visible, draft, chosen.get(), by);
            if (entry.isEmpty()) {
                return Optional.empty();
            }
            if (entry.get() instanceof Entry.Final done) {
                return Optional.of(told(done));
            }
            var sameDay = times.sameDay(nomination, draft, chosen.get());
            if (attempt == ATTEMPTS || !sameDay.chosenIsFree()) {
                return Optional.of(
                        sameDay.ownTimeIsTaken() ? new OwnTimeTaken() : new JustTaken(sameDay.alternatives()));
            }
        }
    }

    /** Enters once more when a unique key refused: what is entered by then is seen. */
    private Optional<Entry> enter(
            NominationId id, Predicate<Nomination> visible, ConsultationDraft draft, FreeSlot slot, Actor by) {
        for (int attempt = 1; ; attempt++) {
            try {
                return book.book(id, visible, draft, slot, by);
            } catch (DataIntegrityViolationException refused) {
                if (attempt == ATTEMPTS) {
                    throw refused;
                }
            }
        }
    }

    private BookingOutcome told(Entry.Final entry) {
        return switch (entry) {
            case Entry.Written(var consultation) -> new Booked(details(consultation));
            case Entry.Known(var consultation) -> new Booked(details(consultation));
            case Entry.TooManyOpen() -> new TooManyOpen(offers.openLimit());
            case Entry.TooManyReservations() -> throw new IllegalStateException("Nobody reserves here");
        };
    }

    private ConsultationDetails details(BcaConsultation consultation) {
        return ConsultationDetails.of(consultation, offers.timetable(), clock.instant());
    }
}

package org.jobcenterportal.appointments;

import java.util.List;
import java.util.Optional;
import org.jobcenterportal.appointments.BookingAttempts.Attempt;
import org.jobcenterportal.appointments.ConsultationBook.Entry;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonCard;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Where the office books for somebody who rings: most people still do (F41). */
@Service
@PreAuthorize("hasAnyRole('equality-officer', 'counsellor', 'case-manager')")
public class CallerDesk {

    private final ConsultationBook book;
    private final BookingAttempts attempts;
    private final Callers callers;
    private final Offers offers;

    CallerDesk(ConsultationBook book, BookingAttempts attempts, Callers callers, Offers offers) {
        this.book = book;
        this.attempts = attempts;
        this.callers = callers;
        this.offers = offers;
    }

    /** Whoever has exactly this customer number. */
    public Optional<PersonCard> person(CustomerNumber number) {
        return callers.person(number);
    }

    /** Books for the caller; the time is certain at once. */
    public CallerOutcome book(CallerDraft draft) {
        var consultation = draft.consultation();
        return callers.identify(draft.caller(), consultation.submission(), consultation.phone())
                .map(who -> book(who, consultation))
                .orElseGet(CallerOutcome.UnknownNumber::new);
    }

    private CallerOutcome book(Callers.Identified who, ConsultationDraft draft) {
        var slot = offers.chosen(draft);
        if (slot.isEmpty()) {
            return callers.submitted(who, draft.submission()).orElseGet(CallerOutcome.NoLongerOffered::new);
        }
        var chosen = slot.get();
        var attempt = attempts.enter(
                () -> book.bookFor(who.holder(), draft, chosen), draft, chosen, holder -> List.of(holder.party()));
        return switch (attempt) {
            case Attempt.Done(Entry.Written(var consultation)) -> callers.booked(consultation, who.name());
            case Attempt.Done(Entry.Known(var consultation)) -> callers.booked(consultation, who.name());
            case Attempt.Done(Entry.TooManyOpen()) -> new CallerOutcome.TooManyOpen(offers.openLimit());
            case Attempt.Done(Entry.TooManyReservations()) ->
                throw new IllegalStateException("The office does not reserve");
            case Attempt.Lost(var sameDay) ->
                sameDay.ownTimeIsTaken()
                        ? new CallerOutcome.OwnTimeTaken()
                        : new CallerOutcome.JustTaken(sameDay.alternatives());
        };
    }
}

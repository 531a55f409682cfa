package org.jobcenterportal.appointments;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.appointments.BookingAttempts.Attempt;
import org.jobcenterportal.appointments.BookingOutcome.Booked;
import org.jobcenterportal.appointments.BookingOutcome.JustTaken;
import org.jobcenterportal.appointments.BookingOutcome.NoLongerOffered;
import org.jobcenterportal.appointments.BookingOutcome.OwnTimeTaken;
import org.jobcenterportal.appointments.BookingOutcome.TooManyOpen;
import org.jobcenterportal.appointments.ConsultationBook.Entry;
import org.jobcenterportal.appointments.ReservationOutcome.LimitReached;
import org.jobcenterportal.appointments.ReservationOutcome.Reserved;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Where citizens and visitors book, see and cancel their consultations. Each sees and changes only her own. */
@Service
public class ConsultationDesk {

    private final ConsultationBook book;
    private final BookingAttempts attempts;
    private final ReservationCorrections corrections;
    private final OwnConsultations own;
    private final CurrentHolder currentHolder;
    private final Offers offers;
    private final Clock clock;

    ConsultationDesk(
            ConsultationBook book,
            BookingAttempts attempts,
            ReservationCorrections corrections,
            OwnConsultations own,
            CurrentHolder currentHolder,
            Offers offers,
            Clock clock) {
        this.book = book;
        this.attempts = attempts;
        this.corrections = corrections;
        this.own = own;
        this.currentHolder = currentHolder;
        this.offers = offers;
        this.clock = clock;
    }

    /** A signed-in citizen books; the time is certain at once. */
    @PreAuthorize("hasRole('citizen')")
    public BookingOutcome book(ConsultationDraft draft) {
        var slot = offers.chosen(draft);
        if (slot.isEmpty()) {
            return own.submitted(currentHolder.parties(), draft.submission())
                    .<BookingOutcome>map(Booked::new)
                    .orElseGet(NoLongerOffered::new);
        }
        var chosen = slot.get();
        return switch (attempts.enter(() -> book.book(draft, chosen), draft, chosen, currentHolder::parties)) {
            case Attempt.Done(Entry.Written(var consultation)) -> new Booked(details(consultation));
            case Attempt.Done(Entry.Known(var consultation)) -> new Booked(details(consultation));
            case Attempt.Done(Entry.TooManyOpen()) -> new TooManyOpen(offers.openLimit());
            case Attempt.Done(Entry.TooManyReservations()) ->
                throw new IllegalStateException("Citizens do not reserve");
            case Attempt.Lost(var sameDay) ->
                sameDay.ownTimeIsTaken() ? new OwnTimeTaken() : new JustTaken(sameDay.alternatives());
        };
    }

    /** A visitor books; the time is held until she opens the link that is mailed to her. */
    @PreAuthorize("permitAll()")
    public ReservationOutcome reserve(VisitorDraft visitorDraft) {
        return reserve(visitorDraft, book::reserve);
    }

    /**
     * A visitor has changed what she sent a moment ago, as her address: the time that was held for it is held for this.
     *
     * @param former the submission whose place it takes; only who has sent it knows it
     */
    @PreAuthorize("permitAll()")
    public ReservationOutcome correct(UUID former, VisitorDraft visitorDraft) {
        return reserve(visitorDraft, (visitor, draft, slot) -> corrections.reserve(former, visitor, draft, slot));
    }

    /** What a visitor's submission has come to, while it stands; only who has sent it knows its key. */
    @PreAuthorize("permitAll()")
    public Optional<ConsultationDetails> reservedBy(UUID submission) {
        return own.reservedBy(submission);
    }

    /** A visitor gives back the time that is held for her; only who has sent the submission knows it. */
    @PreAuthorize("permitAll()")
    public void giveBack(UUID submission) {
        corrections.giveBack(submission);
    }

    /** How a visitor's wish is entered. */
    private interface Reserving {

        Entry enter(Holder.Visitor visitor, ConsultationDraft draft, FreeSlot slot);
    }

    private ReservationOutcome reserve(VisitorDraft visitorDraft, Reserving reserving) {
        var visitor = new Holder.Visitor(visitorDraft.name(), visitorDraft.email());
        var draft = visitorDraft.consultation();
        var slot = offers.chosen(draft);
        if (slot.isEmpty()) {
            return new NoLongerOffered();
        }
        var chosen = slot.get();
        return switch (attempts.enter(
                () -> reserving.enter(visitor, draft, chosen), draft, chosen, ignored -> List.of())) {
            case Attempt.Done(Entry.Written(var consultation)) -> reserved(consultation);
            case Attempt.Done(Entry.Known(var consultation)) -> reserved(consultation);
            case Attempt.Done(Entry.TooManyOpen()) -> new LimitReached();
            case Attempt.Done(Entry.TooManyReservations()) -> new LimitReached();
            case Attempt.Lost(var sameDay) -> new JustTaken(sameDay.alternatives());
        };
    }

    /** The visitor has opened the link in her mail: a reservation becomes a booking; later it shows the booking. */
    @PreAuthorize("permitAll()")
    public ConfirmationOutcome confirm(String token) {
        return own.confirm(token);
    }

    /** The consultation to which a link belongs. */
    @PreAuthorize("permitAll()")
    public Optional<ConsultationDetails> byToken(String token) {
        return own.byToken(token);
    }

    /** Cancelling by the link in the mail, without an account. */
    @PreAuthorize("permitAll()")
    public CancellationOutcome cancelByToken(String token) {
        return own.cancelByToken(token);
    }

    /** The entry for the calendar of whoever has the link. */
    @PreAuthorize("permitAll()")
    public Optional<CalendarFile> calendarFileByToken(String token) {
        return own.calendarFileByToken(token);
    }

    /** Pauses the reminders of the consultation to which a link belongs, or lets them come again. */
    @PreAuthorize("permitAll()")
    public Optional<ConsultationDetails> pauseRemindersByToken(String token, boolean paused) {
        return own.pauseRemindersByToken(token, paused);
    }

    /** Pauses the reminders of one of the signed-in citizen's own consultations, or lets them come again. */
    @PreAuthorize("hasRole('citizen')")
    public Optional<ConsultationDetails> pauseReminders(ConsultationId id, boolean paused) {
        return own.pauseReminders(id, currentHolder.parties(), paused);
    }

    /** The signed-in citizen's own consultations, the latest first. */
    @PreAuthorize("hasRole('citizen')")
    public List<ConsultationDetails> mine() {
        return own.of(currentHolder.parties());
    }

    /** One of the signed-in citizen's own consultations. */
    @PreAuthorize("hasRole('citizen')")
    public Optional<ConsultationDetails> mine(ConsultationId id) {
        return own.of(currentHolder.parties(), id);
    }

    /** Cancels one of the signed-in citizen's own consultations. */
    @PreAuthorize("hasRole('citizen')")
    public CancellationOutcome cancel(ConsultationId id) {
        return own.cancel(id, currentHolder.parties());
    }

    /** The calendar entry of one of the signed-in citizen's own consultations. */
    @PreAuthorize("hasRole('citizen')")
    public Optional<CalendarFile> calendarFile(ConsultationId id) {
        return own.calendarFile(id, currentHolder.parties());
    }

    private ReservationOutcome reserved(BcaConsultation consultation) {
        var until = consultation.reservedUntil();
        return until == null ? new Booked(details(consultation)) : new Reserved(details(consultation), until);
    }

    private ConsultationDetails details(BcaConsultation consultation) {
        return ConsultationDetails.of(consultation, offers.timetable(), clock.instant());
    }
}

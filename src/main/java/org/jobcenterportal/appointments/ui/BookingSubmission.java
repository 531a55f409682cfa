package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jobcenterportal.appointments.BookingOutcome.Booked;
import org.jobcenterportal.appointments.BookingOutcome.JustTaken;
import org.jobcenterportal.appointments.BookingOutcome.NoLongerOffered;
import org.jobcenterportal.appointments.BookingOutcome.OwnTimeTaken;
import org.jobcenterportal.appointments.BookingOutcome.TooManyOpen;
import org.jobcenterportal.appointments.ConsultationDesk;
import org.jobcenterportal.appointments.ConsultationDetails;
import org.jobcenterportal.appointments.ConsultationDraft;
import org.jobcenterportal.appointments.ConsultationState;
import org.jobcenterportal.appointments.FreeSlot;
import org.jobcenterportal.appointments.ReservationOutcome.LimitReached;
import org.jobcenterportal.appointments.ReservationOutcome.Reserved;
import org.jobcenterportal.appointments.SlotChoice;
import org.jobcenterportal.appointments.VisitorDraft;
import org.jobcenterportal.appointments.ui.BookingNotes.Refusal;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Language;

/** Hands in what was chosen, and leads on to where the answer is told. A refusal loses nothing that was typed. */
final class BookingSubmission {

    private final ConsultationDesk desk;
    private final BookingNotes notes;

    BookingSubmission(ConsultationDesk desk, BookingNotes notes) {
        this.desk = desk;
        this.notes = notes;
    }

    void send(BookingNavigation navigation, FreeSlot slot, boolean isCitizen, Locale reader) {
        var draft = draft(navigation, reader);
        if (isCitizen) {
            book(navigation, slot, draft);
        } else {
            reserve(navigation, slot, draft);
        }
    }

    /** Whether the time is no longer free because this very person holds it, and nothing was corrected since. */
    boolean isAlreadySent(BookingChoices choices, boolean isCitizen) {
        return isCitizen
                ? own(choices.slot()).isPresent()
                : sent(choices)
                        .filter(sent -> notes.isAsSent(choices) || held(sent).isEmpty())
                        .isPresent();
    }

    /** The time that is held for this visitor while she corrects what she has sent. */
    Optional<FreeSlot> heldForHer(BookingChoices choices) {
        return sent(choices)
                .flatMap(this::held)
                .map(held -> new FreeSlot(held.slot(), held.consultant(), held.venue(), held.room()));
    }

    private Optional<ConsultationDetails> held(BookingNotes.Sent sent) {
        return desk.reservedBy(sent.submission()).filter(one -> one.state() == ConsultationState.RESERVED);
    }

    private Optional<BookingNotes.Sent> sent(BookingChoices choices) {
        return notes.sent().filter(sent -> sent.isAt(choices.slot()));
    }

    void showWhatWasSent(BeforeEnterEvent event, BookingChoices choices) {
        sent(choices)
                .ifPresentOrElse(
                        sent -> event.forwardTo(ReservedView.class, RouteParameters.empty(), QueryParameters.empty()),
                        () -> event.forwardTo(
                                ConsultationView.class,
                                new RouteParameters(
                                        AppointmentLinks.CONSULTATION,
                                        own(choices.slot())
                                                .orElseThrow()
                                                .id()
                                                .value()
                                                .toString()),
                                QueryParameters.empty()));
    }

    private void book(BookingNavigation navigation, FreeSlot slot, ConsultationDraft draft) {
        switch (desk.book(draft)) {
            case Booked(var consultation) -> {
                if (consultation.state() == ConsultationState.BOOKED) {
                    notes.announce(consultation.id());
                    AppointmentLinks.openConsultation(UI.getCurrent(), consultation.id());
                } else {
                    book(navigation, slot, anew(navigation, draft));
                }
            }
            case JustTaken taken -> refuse(navigation, new Refusal.JustTaken(time(slot)));
            case OwnTimeTaken own -> refuse(navigation, new Refusal.OwnTimeTaken());
            case NoLongerOffered gone -> refuse(navigation, new Refusal.NoLongerOffered());
            case TooManyOpen(int limit) -> refuse(navigation, new Refusal.TooManyOpen(limit));
        }
    }

    private void reserve(BookingNavigation navigation, FreeSlot slot, ConsultationDraft draft) {
        var contact = notes.contact();
        var visitor = new VisitorDraft(draft, contact.name(), new EmailAddress(contact.email()));
        var former =
                sent(navigation.choices()).filter(sent -> !sent.submission().equals(draft.submission()));
        var outcome = former.isPresent() ? desk.correct(former.get().submission(), visitor) : desk.reserve(visitor);
        switch (outcome) {
            case Reserved reserved -> {
                notes.remember(navigation.choices(), reserved);
                AppointmentLinks.openReserved(UI.getCurrent());
            }
            case Booked(var consultation) -> {
                if (consultation.state() != ConsultationState.BOOKED) {
                    reserve(navigation, slot, anew(navigation, draft));
                } else if (former.isPresent()) {
                    refuse(navigation, new Refusal.ConfirmedBefore());
                } else { // the link was opened meanwhile
                    AppointmentLinks.openReserved(UI.getCurrent());
                }
            }
            case JustTaken taken -> refuse(navigation, new Refusal.JustTaken(time(slot)));
            case NoLongerOffered gone -> refuse(navigation, new Refusal.NoLongerOffered());
            case LimitReached limit -> refuse(navigation, new Refusal.LimitReached());
        }
    }

    /** The same choices were booked before, and the time was given back: this press of the button is meant anew. */
    private ConsultationDraft anew(BookingNavigation navigation, ConsultationDraft draft) {
        notes.forgetSubmission(navigation.choices());
        return draft.submittedAs(notes.submission(navigation.choices()));
    }

    /** Where a time was refused another one is chosen; where a limit was reached the choice stands. */
    private void refuse(BookingNavigation navigation, Refusal refusal) {
        notes.remember(refusal);
        switch (refusal) {
            case Refusal.TooManyOpen many -> navigation.showAgain(navigation.choices());
            case Refusal.LimitReached limit -> navigation.showAgain(navigation.choices());
            case Refusal.ConfirmedBefore before -> navigation.showAgain(navigation.choices());
            case Refusal.JustTaken taken -> chooseAnotherTime(navigation);
            case Refusal.OwnTimeTaken own -> chooseAnotherTime(navigation);
            case Refusal.NoLongerOffered gone -> chooseAnotherTime(navigation);
        }
    }

    private void chooseAnotherTime(BookingNavigation navigation) {
        notes.forgetSubmission(navigation.choices());
        navigation.open(BookingStep.TIME, navigation.choices().withoutSlot());
    }

    private ConsultationDraft draft(BookingNavigation navigation, Locale reader) {
        var choices = navigation.choices();
        return new ConsultationDraft(
                notes.submission(choices),
                Objects.requireNonNull(choices.topic()),
                Objects.requireNonNull(choices.way()),
                choices.needs(),
                Objects.requireNonNull(choices.slot()),
                Language.of(reader).tag(),
                navigation.questions().asksPhone()
                        ? new PhoneNumber(notes.contact().phone())
                        : null);
    }

    private Optional<ConsultationDetails> own(SlotChoice slot) {
        return desk.mine().stream()
                .filter(consultation -> consultation.state() == ConsultationState.BOOKED)
                .filter(consultation -> isAt(consultation, slot))
                .findFirst();
    }

    private static boolean isAt(ConsultationDetails consultation, SlotChoice slot) {
        return slot != null && consultation.slot().start().equals(slot.start());
    }

    private static String time(FreeSlot slot) {
        return Formats.here().time(slot.slot().start());
    }
}

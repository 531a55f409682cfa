package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.appointments.ConsultationId;
import org.jobcenterportal.appointments.ReservationOutcome.Reserved;
import org.jobcenterportal.appointments.SlotChoice;
import org.jspecify.annotations.Nullable;

/**
 * What a visit remembers that no address may carry: who somebody is, what was just refused, and which submission a
 * press of the button belongs to. It ends with the session.
 */
@SpringComponent
@VaadinSessionScope
class BookingNotes implements Serializable {

    private final Map<Wish, UUID> submissions = new HashMap<>();
    private ContactEntry contact = ContactEntry.EMPTY;
    private @Nullable Refusal refusal;
    private @Nullable ConsultationId announced;
    private @Nullable ConsultationId moved;
    private transient @Nullable Sent sent;

    /** All that is sent with one press of the button: whatever changes in it makes it another wish. */
    private record Wish(BookingChoices choices, ContactEntry contact) implements Serializable {}

    /**
     * What a visitor has sent, and what is held for it.
     *
     * @param submission the key by which the office knows it
     */
    record Sent(BookingChoices choices, ContactEntry contact, UUID submission, Reserved reserved) {

        boolean isAt(@Nullable SlotChoice slot) {
            return slot != null
                    && reserved.consultation().slot().start().equals(slot.start())
                    && reserved.consultation().consultant().id().equals(slot.consultant());
        }
    }

    /** What was typed about the person so far, right or wrong, so that nothing gets lost. */
    ContactEntry contact() {
        return contact;
    }

    void remember(ContactEntry entry) {
        contact = entry;
    }

    /**
     * The key of sending these choices for this person: the same for a double click, for reload and for going back, so
     * that they have one effect; another one as soon as an answer is corrected.
     */
    UUID submission(BookingChoices choices) {
        return submissions.computeIfAbsent(wish(choices), ignored -> UUID.randomUUID());
    }

    /** The next press of the button is meant anew, as after the consultation was cancelled. */
    void forgetSubmission(BookingChoices choices) {
        submissions.remove(wish(choices));
    }

    private Wish wish(BookingChoices choices) {
        return new Wish(choices.withoutFilters(), contact);
    }

    void remember(Refusal told) {
        refusal = told;
    }

    /** What was just refused; told once. */
    Optional<Refusal> takeRefusal() {
        var told = Optional.ofNullable(refusal);
        refusal = null;
        return told;
    }

    /** A booking was made just now; the page that shows it says so. */
    void announce(ConsultationId booked) {
        announced = booked;
    }

    /** Whether this one was booked just now, in this visit. */
    boolean isNew(ConsultationId consultation) {
        return consultation.equals(announced);
    }

    /** A consultation got another time just now; the page that shows it says so. */
    void announceMoved(ConsultationId consultation) {
        moved = consultation;
    }

    /** What there is to tell about this one: it was booked or moved just now, in this visit. */
    BookedPage.News newsOf(ConsultationId consultation) {
        if (consultation.equals(moved)) {
            return BookedPage.News.MOVED;
        }
        return isNew(consultation) ? BookedPage.News.BOOKED : BookedPage.News.NONE;
    }

    /** What the visitor sent last, whose link waits in her mail to be opened. */
    Optional<Sent> sent() {
        return Optional.ofNullable(sent);
    }

    void remember(BookingChoices choices, Reserved made) {
        sent = new Sent(choices.withoutFilters(), contact, submission(choices), made);
    }

    /** Whether this was sent just so, word for word. */
    boolean isAsSent(BookingChoices choices) {
        return sent != null && new Wish(sent.choices(), sent.contact()).equals(wish(choices));
    }

    /** Why a time could not be had, with the words of the time. */
    sealed interface Refusal extends Serializable {

        record JustTaken(String time) implements Refusal {}

        record OwnTimeTaken() implements Refusal {}

        /** The link in the mail to the former address was opened before the correction came. */
        record ConfirmedBefore() implements Refusal {}

        record NoLongerOffered() implements Refusal {}

        record TooManyOpen(int limit) implements Refusal {}

        record LimitReached() implements Refusal {}
    }
}

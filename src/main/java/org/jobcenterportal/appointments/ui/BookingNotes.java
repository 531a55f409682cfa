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
import org.jspecify.annotations.Nullable;

/**
 * What a visit remembers that no address may carry: who somebody is, what was just refused, and which submission a
 * press of the button belongs to. It ends with the session.
 */
@SpringComponent
@VaadinSessionScope
class BookingNotes implements Serializable {

    private final Map<BookingChoices, UUID> submissions = new HashMap<>();
    private ContactEntry contact = ContactEntry.EMPTY;
    private @Nullable Refusal refusal;
    private @Nullable ConsultationId announced;
    private @Nullable ConsultationId moved;
    private transient @Nullable Reserved reserved;

    /** What was typed about the person so far, right or wrong, so that nothing gets lost. */
    ContactEntry contact() {
        return contact;
    }

    void remember(ContactEntry entry) {
        contact = entry;
    }

    /**
     * The key of sending these choices: the same for a double click, for reload and for going back, so that they have
     * one effect.
     */
    UUID submission(BookingChoices choices) {
        return submissions.computeIfAbsent(choices, ignored -> UUID.randomUUID());
    }

    /** The next press of the button is meant anew, as after the consultation was cancelled. */
    void forgetSubmission(BookingChoices choices) {
        submissions.remove(choices);
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

    /** The visitor's reservation that waits for the link in the mail to be opened. */
    Optional<Reserved> reserved() {
        return Optional.ofNullable(reserved);
    }

    void remember(Reserved made) {
        reserved = made;
    }

    /** Why a time could not be had, with the words of the time. */
    sealed interface Refusal extends Serializable {

        record JustTaken(String time) implements Refusal {}

        record OwnTimeTaken() implements Refusal {}

        record NoLongerOffered() implements Refusal {}

        record TooManyOpen(int limit) implements Refusal {}

        record LimitReached() implements Refusal {}
    }
}

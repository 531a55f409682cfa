package org.jobcenterportal.appointments;

import java.time.Instant;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.kernel.Voluntary;
import org.jobcenterportal.messaging.ReceiptCode;
import org.jobcenterportal.organisation.VenueDetails;
import org.jspecify.annotations.Nullable;

/**
 * A consultation as the person who booked it sees it.
 *
 * @param reservedUntil until when the time is held, while the link in the mail has not been opened
 * @param cancelledAt when it was cancelled; together with the code this is the receipt
 * @param cancellable whether it can still be cancelled, at the time of asking
 * @param remindersPaused whether no reminders are wished
 * @param receipt the latest receipt about it, where a single one is shown
 * @param confirmation how she gets it in writing, where a single one is shown
 */
public record ConsultationDetails(
        ConsultationId id,
        ConsultationCode code,
        ConsultationState state,
        Topic topic,
        Way way,
        Needs needs,
        TimeSlot slot,
        ConsultantCard consultant,
        VenueDetails venue,
        @Nullable String room,
        @Nullable PhoneNumber phone,
        String languageTag,
        @Nullable Instant reservedUntil,
        @Nullable Instant cancelledAt,
        boolean cancellable,
        boolean remindersPaused,
        @Nullable ReceiptCode receipt,
        @Nullable Confirmation confirmation) {

    static ConsultationDetails of(BcaConsultation consultation, Timetable timetable, Instant now) {
        return new ConsultationDetails(
                consultation.id(),
                consultation.code(),
                consultation.state(),
                consultation.topic(),
                consultation.way(),
                consultation.needs(),
                consultation.slot(),
                timetable.consultant(consultation.consultant()),
                timetable.venue(consultation.venue()),
                consultation.room(),
                consultation.contactPhone(),
                consultation.languageTag(),
                consultation.reservedUntil(),
                consultation.state() == ConsultationState.CANCELLED ? consultation.stateSince() : null,
                consultation.isCancellableAt(now),
                consultation.remindersPaused(),
                null,
                null);
    }

    ConsultationDetails with(@Nullable ReceiptCode latest, Confirmation inWriting) {
        return new ConsultationDetails(
                id,
                code,
                state,
                topic,
                way,
                needs,
                slot,
                consultant,
                venue,
                room,
                phone,
                languageTag,
                reservedUntil,
                cancelledAt,
                cancellable,
                remindersPaused,
                latest,
                inWriting);
    }

    /** Whether another time can still be put in the place of this one, at the time of asking. */
    public boolean movable() {
        return cancellable && state == ConsultationState.BOOKED;
    }

    /** What the seal on every page and mail of a consultation is made from. */
    public Voluntary voluntary() {
        return new Voluntary();
    }
}

package org.jobcenterportal.appointments;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.seats.Diary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Joining a consultation and leaving it, each for herself: nobody else's time changes. */
@Component
@RepeatedOnContention
@Transactional
class ParticipantBook {

    private final Consultations consultations;
    private final Participants participants;
    private final ParticipantMails mails;
    private final Diary diary;
    private final Clock clock;

    ParticipantBook(
            Consultations consultations, Participants participants, ParticipantMails mails, Diary diary, Clock clock) {
        this.consultations = consultations;
        this.participants = participants;
        this.mails = mails;
        this.diary = diary;
        this.clock = clock;
    }

    /** Asks the other parent, by her own message; asking twice is asking once. */
    TogetherOutcome invite(ConsultationId id, PersonId partner, Actor by) {
        var now = clock.instant();
        var consultation = consultations.lock(id).orElseThrow();
        if (!consultation.isMovableAt(now)) {
            return new TogetherOutcome.TooLate();
        }
        if (of(consultation, partner.value()).isPresent()) {
            return new TogetherOutcome.Done();
        }
        var invited = participants.addPartner(id, partner, by, now);
        if (!mails.invite(consultation, invited, now)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new TogetherOutcome.NoAddress();
        }
        return new TogetherOutcome.Done();
    }

    /** The other parent says yes: her own time is taken, and nobody else's changes. */
    TogetherOutcome join(UUID participant, Actor by) {
        var now = clock.instant();
        var found = locked(participant);
        if (found.isEmpty()) {
            return new TogetherOutcome.NotFound();
        }
        var consultation = found.get();
        var present = participants.find(participant).orElseThrow();
        if (present.state() == Participant.State.TAKES_PART) {
            return new TogetherOutcome.Done();
        }
        if (!consultation.isMovableAt(now)) {
            return new TogetherOutcome.TooLate();
        }
        if (!diary.take(consultation.diaryEntry(), consultation.slot(), List.of(present.party()))) {
            return new TogetherOutcome.OwnTimeTaken();
        }
        participants.change(present, Participant.State.TAKES_PART, by, now);
        mails.booked(consultation, present, now);
        mails.comes(consultation, now);
        return new TogetherOutcome.Done();
    }

    /** Says no, or steps out again: only her own time is free, and the conversation goes on without her. */
    TogetherOutcome leave(UUID participant, Actor by) {
        var now = clock.instant();
        var found = locked(participant);
        if (found.isEmpty()) {
            return new TogetherOutcome.NotFound();
        }
        var consultation = found.get();
        var present = participants.find(participant).orElseThrow();
        return switch (present.state()) {
            case DECLINED, LEFT -> new TogetherOutcome.Done();
            case INVITED -> decline(present, by, now);
            case TAKES_PART ->
                consultation.isMovableAt(now) ? leave(consultation, present, by, now) : new TogetherOutcome.TooLate();
        };
    }

    private TogetherOutcome decline(Participant present, Actor by, Instant now) {
        participants.change(present, Participant.State.DECLINED, by, now);
        return new TogetherOutcome.Done();
    }

    private TogetherOutcome leave(BcaConsultation consultation, Participant present, Actor by, Instant now) {
        participants.change(present, Participant.State.LEFT, by, now);
        diary.release(consultation.diaryEntry(), present.party());
        mails.left(consultation, present, now);
        return new TogetherOutcome.Done();
    }

    /** The consultation comes first, so that moving, cancelling and leaving wait for each other. */
    private Optional<BcaConsultation> locked(UUID participant) {
        return participants.find(participant).map(Participant::consultation).flatMap(consultations::lock);
    }

    private Optional<Participant> of(BcaConsultation consultation, UUID party) {
        return participants.of(consultation.id()).stream()
                .filter(one -> one.party().equals(party))
                .findFirst();
    }
}

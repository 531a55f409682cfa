package org.jobcenterportal.appointments;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.appointments.ConsultationBook.Entry;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.seats.Diary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * A visitor corrects what she has sent, as a mistyped address: what was held for the former submission is held for the
 * new one. Nobody can come in between, and where the new one is refused the former stands.
 */
@Component
class ReservationCorrections {

    private final Consultations consultations;
    private final BookIndex index;
    private final ConsultationBook book;
    private final ConsultationHistory history;
    private final Diary diary;
    private final DailyLoads loads;
    private final FreedTimes freedTimes;
    private final ConsultationMails mails;
    private final AppointmentsSettings settings;
    private final Clock clock;

    ReservationCorrections(
            Consultations consultations,
            BookIndex index,
            ConsultationBook book,
            ConsultationHistory history,
            Diary diary,
            DailyLoads loads,
            FreedTimes freedTimes,
            ConsultationMails mails,
            AppointmentsSettings settings,
            Clock clock) {
        this.consultations = consultations;
        this.index = index;
        this.book = book;
        this.history = history;
        this.diary = diary;
        this.loads = loads;
        this.freedTimes = freedTimes;
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    @RepeatedOnContention
    @Transactional
    Entry reserve(UUID former, Holder.Visitor visitor, ConsultationDraft draft, FreeSlot slot) {
        var now = clock.instant();
        var earlier = locked(former).filter(consultation -> consultation.isAt(slot));
        if (earlier.filter(consultation -> consultation.state() == ConsultationState.BOOKED)
                .isPresent()) {
            return new Entry.Known(earlier.get()); // its link was opened meanwhile
        }
        var until = now.plus(settings.visitorHold());
        var held = earlier.filter(consultation -> consultation.isHeldAt(now));
        var entry = held.isEmpty()
                ? book.enter(visitor, draft, slot, until, List.of())
                : takeOver(held.get(), visitor, draft, slot, until, now);
        if (!(entry instanceof Entry.Written || entry instanceof Entry.Known)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return entry;
    }

    /** Whoever does not want the time any more need not wait until it runs out; a booking stays. */
    @RepeatedOnContention
    @Transactional
    void giveBack(UUID submission) {
        var now = clock.instant();
        locked(submission).filter(consultation -> consultation.isHeldAt(now)).ifPresent(held -> {
            history.keep(held, held.lapse(Actor.VISITOR, now));
            diary.release(held.diaryEntry());
            freedTimes.freed(held, now);
            mails.withdrawReservation(held);
        });
    }

    private Optional<BcaConsultation> locked(UUID former) {
        return index.entered(former).flatMap(consultations::lock);
    }

    /** Her very time is taken again at once, so nobody else is offered it. */
    private Entry takeOver(
            BcaConsultation held,
            Holder.Visitor visitor,
            ConsultationDraft draft,
            FreeSlot slot,
            Instant until,
            Instant now) {
        history.keep(held, held.lapse(Actor.VISITOR, now));
        diary.release(held.diaryEntry());
        var entry = book.enterInPlaceOf(held, visitor, draft, slot, until, List.of());
        loads.giveBack(DailyLoads.Day.of(held));
        mails.withdrawReservation(held);
        return entry;
    }
}

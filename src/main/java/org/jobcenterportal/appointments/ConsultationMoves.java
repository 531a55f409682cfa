package org.jobcenterportal.appointments;

import java.time.Clock;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.seats.Diary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a consultation another time. The new time is taken before the old one is given back, all in one transaction: until
 * the new one is certain, the old one stands.
 */
@Component
class ConsultationMoves {

    private final Consultations consultations;
    private final ConsultationHistory history;
    private final DailyLoads loads;
    private final Diary diary;
    private final FreedTimes freedTimes;
    private final ConsultationMails mails;
    private final ConsultationAnswers answers;
    private final Participants participants;
    private final Clock clock;

    ConsultationMoves(
            Consultations consultations,
            ConsultationHistory history,
            DailyLoads loads,
            Diary diary,
            FreedTimes freedTimes,
            ConsultationMails mails,
            ConsultationAnswers answers,
            Participants participants,
            Clock clock) {
        this.consultations = consultations;
        this.history = history;
        this.loads = loads;
        this.diary = diary;
        this.freedTimes = freedTimes;
        this.mails = mails;
        this.answers = answers;
        this.participants = participants;
        this.clock = clock;
    }

    /** How an attempt within the transaction ended. */
    sealed interface Attempt {

        record Moved(BcaConsultation consultation) implements Attempt {}

        /** One of those who take part has no time then. */
        record Taken() implements Attempt {}

        record TooLate() implements Attempt {}
    }

    @RepeatedOnContention
    @Transactional
    Attempt move(ConsultationId id, FreeSlot to, Actor by) {
        var now = clock.instant();
        var consultation = consultations.lock(id).orElseThrow();
        if (!consultation.isMovableAt(now)) {
            return new Attempt.TooLate();
        }
        if (consultation.isAt(to)) {
            return new Attempt.Moved(consultation);
        }
        var parties = participants.parties(consultation, to.consultant().id());
        if (!loads.takeInsteadOf(DailyLoads.Day.of(consultation), DailyLoads.Day.of(to))) {
            return new Attempt.Taken();
        }
        if (!diary.move(consultation.diaryEntry(), to.slot(), parties)) {
            loads.giveBack(DailyLoads.Day.of(to));
            return new Attempt.Taken();
        }
        var before = FreedTimes.Freed.of(consultation);
        history.keep(consultation, consultation.move(to, by, now));
        freedTimes.moved(consultation, before, now);
        answers.forgetPromise(id);
        mails.moved(consultation, before.slot(), now);
        participants.moved(consultation, before.slot(), now);
        return new Attempt.Moved(consultation);
    }
}

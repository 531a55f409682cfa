package org.jobcenterportal.appointments;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.StaffId;
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
    private final OfficeChangeMails officeMails;
    private final Addressees addressees;
    private final ConsultationAnswers answers;
    private final Participants participants;
    private final ConsultationChanges changes;
    private final Conflicts conflicts;
    private final AuditLog audit;
    private final Clock clock;

    ConsultationMoves(
            Consultations consultations,
            ConsultationHistory history,
            DailyLoads loads,
            Diary diary,
            FreedTimes freedTimes,
            ConsultationMails mails,
            OfficeChangeMails officeMails,
            Addressees addressees,
            ConsultationAnswers answers,
            Participants participants,
            ConsultationChanges changes,
            Conflicts conflicts,
            AuditLog audit,
            Clock clock) {
        this.consultations = consultations;
        this.history = history;
        this.loads = loads;
        this.diary = diary;
        this.freedTimes = freedTimes;
        this.mails = mails;
        this.officeMails = officeMails;
        this.addressees = addressees;
        this.answers = answers;
        this.participants = participants;
        this.changes = changes;
        this.conflicts = conflicts;
        this.audit = audit;
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
        changes.answer(id, ConsultationChanges.Suits.OTHER_TIME, now);
        return new Attempt.Moved(consultation);
    }

    /** Why the office moves a consultation. */
    enum Reason {
        /** The consultant is away: a new time is a question to the citizen. */
        AWAY,
        /** The citizen has asked for it. */
        ASKED_FOR
    }

    /** How an attempt of the office ended. */
    sealed interface OfficeAttempt {

        record Moved(BcaConsultation consultation) implements OfficeAttempt {}

        /** It is no longer where the office saw it: somebody else was quicker, or this very call came twice. */
        record Elsewhere(BcaConsultation consultation) implements OfficeAttempt {}

        record Taken() implements OfficeAttempt {}

        record TooLate() implements OfficeAttempt {}
    }

    /**
     * The same by the office: whoever else takes part keeps taking part.
     *
     * @param seen where the office saw it; only from there it is moved
     */
    @RepeatedOnContention
    @Transactional
    OfficeAttempt moveForCitizen(
            ConsultationId id, SlotChoice seen, FreeSlot to, Reason reason, AccountId by, String byName) {
        var now = clock.instant();
        var consultation = consultations.lock(id).orElseThrow();
        if (!consultation.choice().equals(seen) || consultation.isAt(to)) {
            return new OfficeAttempt.Elsewhere(consultation);
        }
        if (!consultation.isMovableAt(now) || !to.slot().start().isAfter(now)) {
            return new OfficeAttempt.TooLate();
        }
        if (!loads.takeInsteadOf(DailyLoads.Day.of(consultation), DailyLoads.Day.of(to))) {
            return new OfficeAttempt.Taken();
        }
        if (!diary.move(consultation.diaryEntry(), to.slot(), partiesAt(consultation, to))) {
            loads.giveBack(DailyLoads.Day.of(to));
            return new OfficeAttempt.Taken();
        }
        change(consultation, to, reason, by, byName, now);
        return new OfficeAttempt.Moved(consultation);
    }

    /** A room that was taken for it stays taken, if it stays there. */
    private List<UUID> partiesAt(BcaConsultation consultation, FreeSlot to) {
        var parties = new ArrayList<>(
                participants.parties(consultation, to.consultant().id()));
        var room = consultation.venue().value();
        if (to.venue().id().equals(consultation.venue())
                && diary.parties(consultation.diaryEntry()).contains(room)) {
            parties.add(room);
        }
        return parties;
    }

    private void change(
            BcaConsultation consultation, FreeSlot to, Reason reason, AccountId by, String byName, Instant now) {
        var before = Before.of(consultation);
        var freed = FreedTimes.Freed.of(consultation);
        history.keep(consultation, consultation.move(to, Actor.office(by), now));
        boolean wasAskedToMove = conflicts.accept(consultation, by);
        freedTimes.moved(consultation, freed, now);
        answers.forgetPromise(consultation.id());
        audit.changed(
                "appointments.moved",
                List.of(consultation.party()),
                Map.of("consultation", consultation.id().value().toString()));
        officeMails.changedByOffice(consultation, before, reason, wasAskedToMove, byName, now);
        participants.moved(consultation, before.slot(), now);
        if (reason == Reason.ASKED_FOR) {
            changes.answer(consultation.id(), ConsultationChanges.Suits.OTHER_TIME, now);
        } else {
            changes.keep(
                    new ConsultationChanges.Change(
                            consultation.id(),
                            before.consultant(),
                            before.slot().start(),
                            addressees.reachesByEmail(consultation),
                            before.isOther(consultation),
                            null),
                    now);
        }
    }

    /** How a consultation stood before the office changed it. */
    record Before(StaffId consultant, TimeSlot slot) {

        static Before of(BcaConsultation consultation) {
            return new Before(consultation.consultant(), consultation.slot());
        }

        /** Whether she comes at another time or speaks with somebody else; another room is only told. */
        boolean isOther(BcaConsultation consultation) {
            return !slot.equals(consultation.slot()) || !consultant.equals(consultation.consultant());
        }
    }
}

package org.jobcenterportal.appointments;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jobcenterportal.appointments.ConsultationBook.Entry;
import org.jobcenterportal.appointments.NominationStepOutcome.Done;
import org.jobcenterportal.appointments.NominationStepOutcome.NoLongerOpen;
import org.jobcenterportal.appointments.NominationStepOutcome.NotFound;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.kernel.TimeSlot;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The book of nominations: each step is written with its history, its row in the log and its message, or not at all. */
@Component
@RepeatedOnContention
@Transactional
class NominationBook {

    private final NominationHistory history;
    private final NominationMails mails;
    private final ConsultationBook consultations;
    private final Consultations booked;
    private final CommonTimes commonTimes;
    private final NominationTimes nominationTimes;
    private final Couples couples;
    private final ReleasedTimes released;
    private final Participants participants;
    private final ParticipantMails participantMails;
    private final AuditLog audit;
    private final NominationSettings settings;
    private final Clock clock;

    NominationBook(
            NominationHistory history,
            NominationMails mails,
            ConsultationBook consultations,
            Consultations booked,
            CommonTimes commonTimes,
            NominationTimes nominationTimes,
            Couples couples,
            ReleasedTimes released,
            Participants participants,
            ParticipantMails participantMails,
            AuditLog audit,
            NominationSettings settings,
            Clock clock) {
        this.history = history;
        this.mails = mails;
        this.consultations = consultations;
        this.booked = booked;
        this.commonTimes = commonTimes;
        this.nominationTimes = nominationTimes;
        this.couples = couples;
        this.released = released;
        this.participants = participants;
        this.participantMails = participantMails;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /** One step of one nomination. */
    interface Step {

        NominationStepOutcome take(Nomination nomination, Instant now);
    }

    /**
     * Writes a nomination down, or those of both parents. The unique key of person, topic and "open" refuses a second one,
     * and then none of them is written.
     */
    void enter(List<Nomination.Request> requests, Actor by) {
        var now = clock.instant();
        var entered = requests.stream()
                .map(request -> Nomination.nominate(request, now.plus(settings.expiresAfter()), now))
                .toList();
        entered.forEach(nomination -> keep(nomination, nomination.step(NominationStep.NOMINATED, by, now)));
        entered.stream()
                .filter(nomination -> nomination.channel() == DeliveryWay.EMAIL)
                .filter(nomination -> mails.invite(nomination, now))
                .forEach(nomination -> keep(nomination, nomination.invite(reminder(now), by, now)));
    }

    /** The invitation goes out once more, now that there are times, or to another address. */
    NominationStepOutcome invite(NominationId id, Predicate<Nomination> visible, Actor by) {
        return open(id, visible, (nomination, now) -> {
            if (!mails.invite(nomination, now)) {
                return new NominationStepOutcome.NoAddress();
            }
            keep(nomination, nomination.invite(reminder(now), by, now));
            return new Done();
        });
    }

    /** The office has sent the letter. */
    NominationStepOutcome letterSent(NominationId id, Predicate<Nomination> visible, Actor by) {
        return open(id, visible, (nomination, now) -> {
            keep(nomination, nomination.letterSent(by, now));
            return new Done();
        });
    }

    /** The post has brought the letter back. */
    NominationStepOutcome letterCameBack(NominationId id, Predicate<Nomination> visible, Actor by) {
        return open(id, visible, (nomination, now) -> {
            if (!nomination.canLetterComeBack()) {
                return new NoLongerOpen();
            }
            keep(nomination, nomination.letterCameBack(by, now));
            return new Done();
        });
    }

    NominationStepOutcome withdraw(NominationId id, Predicate<Nomination> visible, Actor by) {
        return open(id, visible, (nomination, now) -> {
            boolean wasTold = nomination.state() == NominationState.INVITED;
            var change = nomination.withdraw(by, now);
            if (wasTold) {
                mails.withdrawn(nomination, now);
            } else {
                mails.takeBack(nomination);
            }
            keep(nomination, change);
            return new Done();
        });
    }

    NominationStepOutcome decline(NominationId id, Actor by) {
        return open(id, any -> true, (nomination, now) -> {
            mails.takeBack(nomination);
            keep(nomination, nomination.decline(by, now));
            return new Done();
        });
    }

    NominationStepOutcome wishCall(NominationId id, Actor by) {
        return open(id, any -> true, (nomination, now) -> {
            keep(nomination, nomination.wishCall(by, now));
            return new Done();
        });
    }

    NominationStepOutcome answerTandem(NominationId id, boolean agreed, Actor by) {
        return open(id, any -> true, (nomination, now) -> {
            if (!nomination.canAnswerTandemAt(now)) {
                return new NoLongerOpen();
            }
            keep(nomination, nomination.answerTandem(agreed, by, now));
            return new Done();
        });
    }

    NominationStepOutcome proposeTandem(NominationId id, Predicate<Nomination> visible, Actor by) {
        return open(id, visible, (nomination, now) -> {
            if (!nomination.tandem().canBeProposed()) {
                return new NoLongerOpen();
            }
            concerned(nomination).filter(one -> one.tandem().canBeProposed()).forEach(one -> {
                keep(one, one.proposeTandem(by, now));
                mails.tellOfTandem(one, now);
            });
            return new Done();
        });
    }

    NominationStepOutcome release(
            NominationId id, Predicate<Nomination> visible, Collection<TimeSlot> times, Actor by) {
        return open(id, visible, (nomination, now) -> {
            if (!nomination.tandem().takesTimes()) {
                return new NoLongerOpen();
            }
            concerned(nomination).filter(one -> one.tandem().takesTimes()).forEach(one -> {
                released.replace(one.id(), times);
                keep(one, one.releaseTimes(by, now));
            });
            concerned(nomination)
                    .filter(one -> one.tandem() == TandemState.AGREED)
                    .map(commonTimes::invited)
                    .filter(one -> one.isTandem() && nominationTimes.hasCommonTime(one))
                    .forEach(one -> mails.tellOfTimes(one.nomination(), now));
            return new Done();
        });
    }

    NominationStepOutcome ask(NominationId id, OneSentence question, Actor by) {
        return open(id, any -> true, (nomination, now) -> {
            keep(nomination, nomination.ask(question, by, now));
            return new Done();
        });
    }

    NominationStepOutcome answer(NominationId id, Predicate<Nomination> visible, OneSentence answer, Actor by) {
        return open(id, visible, (nomination, now) -> {
            if (nomination.question().isEmpty()) {
                return new NoLongerOpen();
            }
            keep(nomination, nomination.answer(answer, by, now));
            return new Done();
        });
    }

    /**
     * Books from a nomination: the consultation is hers, and the nomination has come to its end, both or neither. If the
     * other parent is nominated as well and has not said no, the time is taken for both.
     */
    Optional<Entry> book(
            NominationId id, Predicate<Nomination> visible, ConsultationDraft draft, FreeSlot slot, Actor by) {
        var now = clock.instant();
        var found = couples.lock(id).filter(visible);
        if (found.isEmpty() || !found.get().isOpenAt(now)) {
            return found.flatMap(Nomination::consultation)
                    .flatMap(booked::findById)
                    .filter(consultation -> draft.submission().equals(consultation.submission()))
                    .map(Entry.Known::new);
        }
        var nomination = found.get();
        var invited = commonTimes.invited(nomination);
        if (!commonTimes.suiting(invited).test(slot)) {
            return Optional.of(new Entry.Taken(new Holder.Person(nomination.person())));
        }
        boolean isTandem = invited.isTandem();
        var entry =
                consultations.enter(new Holder.Person(nomination.person()), draft, slot, null, invited.companions());
        if (entry instanceof Entry.Written(var consultation)) {
            booked.saveAndFlush(consultation);
            if (isTandem) {
                meet(consultation, nomination, by, now);
            }
            if (invited.other() != null) {
                bring(consultation, invited.other(), by, now);
            }
            end(nomination, consultation, by, now);
        }
        return Optional.of(entry);
    }

    private void meet(BcaConsultation consultation, Nomination nomination, Actor by, Instant now) {
        var counsellor = participants.addCounsellor(consultation.id(), nomination.nominatedBy(), by, now);
        participantMails.booked(consultation, counsellor, now);
        participantMails.tellConsultant(consultation, now);
    }

    /** The other parent takes part from now on, with a message and a link of her own. */
    private void bring(BcaConsultation consultation, Nomination other, Actor by, Instant now) {
        var partner = participants.addPartnerWhoComes(consultation.id(), other.person(), by, now);
        participantMails.booked(consultation, partner, now);
        end(other, consultation, by, now);
    }

    private void end(Nomination nomination, BcaConsultation consultation, Actor by, Instant now) {
        mails.takeBack(nomination);
        keep(nomination, nomination.book(consultation.id(), by, now));
    }

    /** What the office does for a conversation of both parents it does for both of them. */
    private Stream<Nomination> concerned(Nomination nomination) {
        return Stream.concat(Stream.of(nomination), couples.other(nomination).stream());
    }

    private NominationStepOutcome open(NominationId id, Predicate<Nomination> visible, Step step) {
        var now = clock.instant();
        return couples.lock(id)
                .filter(visible)
                .map(nomination -> nomination.isOpenAt(now) ? step.take(nomination, now) : new NoLongerOpen())
                .orElseGet(NotFound::new);
    }

    private void keep(Nomination nomination, NominationChange change) {
        history.keep(nomination, change);
        audit.changed(
                "appointments.nomination",
                List.of(nomination.person().value()),
                Map.of(
                        "nomination",
                        nomination.id().value().toString(),
                        "step",
                        change.step().name()));
    }

    private Instant reminder(Instant now) {
        return now.plus(settings.reminderAfter());
    }
}

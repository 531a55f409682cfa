package org.jobcenterportal.appointments;

import java.time.Clock;
import java.time.Instant;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.seats.Diary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * What people answer to an offered earlier time. With a yes the offer's time becomes the consultation's, all in one
 * transaction: it stays taken without a gap, and the former time is given back only then.
 */
@Component
@RepeatedOnContention
@Transactional
class EarlierAnswers {

    private final Consultations consultations;
    private final ConsultationHistory history;
    private final EarlierWishes wishes;
    private final EarlierOffers offers;
    private final EarlierLinks links;
    private final ConsultationLinks consultationLinks;
    private final FreedTimes freedTimes;
    private final Participants participants;
    private final ConsultationAnswers promises;
    private final Diary diary;
    private final ConsultationMails mails;
    private final TimetableBoard board;
    private final Clock clock;

    EarlierAnswers(
            Consultations consultations,
            ConsultationHistory history,
            EarlierWishes wishes,
            EarlierOffers offers,
            EarlierLinks links,
            ConsultationLinks consultationLinks,
            FreedTimes freedTimes,
            Participants participants,
            ConsultationAnswers promises,
            Diary diary,
            ConsultationMails mails,
            TimetableBoard board,
            Clock clock) {
        this.consultations = consultations;
        this.history = history;
        this.wishes = wishes;
        this.offers = offers;
        this.links = links;
        this.consultationLinks = consultationLinks;
        this.freedTimes = freedTimes;
        this.participants = participants;
        this.promises = promises;
        this.diary = diary;
        this.mails = mails;
        this.board = board;
        this.clock = clock;
    }

    /** How the offer stands; one whose time is up ends now. */
    EarlierAnswer read(String token) {
        return answered(
                token,
                (consultation, offer, now) -> new EarlierAnswer.Open(
                        details(consultation, now), board.timetable().at(offer), offer.expiresAt()));
    }

    EarlierAnswer accept(String token) {
        return answered(token, this::accept);
    }

    EarlierAnswer decline(String token) {
        return answered(token, (consultation, offer, now) -> {
            freedTimes.passOn(offer, EarlierOffer.State.DECLINED, now);
            return new EarlierAnswer.Declined(details(consultation, now));
        });
    }

    /** Everybody takes the consultation first, then the wish, then the offer. */
    private EarlierAnswer answered(String token, Answering answering) {
        var id = links.read(token);
        var consultation =
                id.flatMap(offers::consultationOf).flatMap(whose -> consultations.lock(new ConsultationId(whose)));
        if (id.isEmpty() || consultation.isEmpty()) {
            return new EarlierAnswer.Unknown();
        }
        var now = clock.instant();
        wishes.lockActive(consultation.get().id());
        var offer = offers.lock(id.get()).orElseThrow();
        if (offer.isOpenAt(now)) {
            return answering.answer(consultation.get(), offer, now);
        }
        return switch (offer.state()) {
            case ACCEPTED -> accepted(consultation.get(), now);
            case DECLINED -> new EarlierAnswer.Declined(details(consultation.get(), now));
            case EXPIRED, WITHDRAWN -> new EarlierAnswer.Over(details(consultation.get(), now));
            case OPEN -> {
                freedTimes.passOn(offer, EarlierOffer.State.EXPIRED, now);
                yield new EarlierAnswer.Over(details(consultation.get(), now));
            }
        };
    }

    private EarlierAnswer accept(BcaConsultation consultation, EarlierOffer offer, Instant now) {
        var before = FreedTimes.Freed.of(consultation);
        diary.handOver(offer.diaryEntry(), consultation.diaryEntry());
        var parties = participants.parties(consultation, offer.consultant());
        if (!diary.move(consultation.diaryEntry(), offer.slot(), parties)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new EarlierAnswer.OwnTimeTaken(details(consultation, now));
        }
        offer.end(EarlierOffer.State.ACCEPTED, now);
        offers.saveAndFlush(offer);
        history.keep(consultation, consultation.move(board.timetable().at(offer), Actor.VISITOR, now));
        freedTimes.moved(consultation, before, now);
        promises.forgetPromise(consultation.id());
        mails.moved(consultation, before.slot(), now);
        participants.moved(consultation, before.slot(), now);
        return accepted(consultation, now);
    }

    private EarlierAnswer accepted(BcaConsultation consultation, Instant now) {
        return new EarlierAnswer.Accepted(details(consultation, now), consultationLinks.token(consultation));
    }

    private ConsultationDetails details(BcaConsultation consultation, Instant now) {
        return ConsultationDetails.of(consultation, board.timetable(), now);
    }

    private interface Answering {
        EarlierAnswer answer(BcaConsultation consultation, EarlierOffer offer, Instant now);
    }
}

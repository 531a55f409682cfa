package org.jobcenterportal.appointments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.VenueId;
import org.jobcenterportal.seats.Diary;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of a time that somebody has given back, decided in the same transaction (F46): it is held for the first who
 * asked for an earlier time and whom it suits, one after the other, and is public if it suits nobody.
 *
 * <p>While it is held, the consultant's quarter-hours are taken in her diary: whoever books and whoever is offered the
 * time can never both have it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FreedTimes {

    private static final Limit PORTION = Limit.of(100);

    private final EarlierWishes wishes;
    private final EarlierOffers offers;
    private final Consultations consultations;
    private final EarlierFit fit;
    private final DailyLoads loads;
    private final Diary diary;
    private final EarlierMails mails;
    private final AppointmentsSettings settings;

    FreedTimes(
            EarlierWishes wishes,
            EarlierOffers offers,
            Consultations consultations,
            EarlierFit fit,
            DailyLoads loads,
            Diary diary,
            EarlierMails mails,
            AppointmentsSettings settings) {
        this.wishes = wishes;
        this.offers = offers;
        this.consultations = consultations;
        this.fit = fit;
        this.loads = loads;
        this.diary = diary;
        this.mails = mails;
        this.settings = settings;
    }

    /** A time that is free again, and where it was offered. */
    record Freed(StaffId consultant, VenueId venue, TimeSlot slot) {

        static Freed of(BcaConsultation consultation) {
            return new Freed(consultation.consultant(), consultation.venue(), consultation.slot());
        }

        static Freed of(EarlierOffer offer) {
            return new Freed(offer.consultant(), offer.venue(), offer.slot());
        }

        Optional<Freed> after(TimeSlot taken) {
            return taken.end().isBefore(slot.end())
                    ? Optional.of(new Freed(consultant, venue, new TimeSlot(taken.end(), slot.end())))
                    : Optional.empty();
        }
    }

    /** A consultation has given its time back and has none any more: nobody waits for an earlier one with it. */
    void freed(BcaConsultation consultation, Instant now) {
        wishes.lockActive(consultation.id()).ifPresent(wish -> end(wish, EarlierWish.State.OVER, now));
        freed(Freed.of(consultation), now);
    }

    /** It is over for whoever held it, but its time is free for nobody who waits: somebody else goes on at it. */
    void passedOn(BcaConsultation consultation, Instant now) {
        wishes.lockActive(consultation.id()).ifPresent(wish -> end(wish, EarlierWish.State.OVER, now));
        loads.giveBack(DailyLoads.Day.of(consultation));
    }

    /** A consultation has another time in the place of the one before; an offer that was open is no longer needed. */
    void moved(BcaConsultation consultation, Freed before, Instant now) {
        wishes.lockActive(consultation.id()).ifPresent(wish -> {
            if (consultation.slot().start().isBefore(before.slot().start())) {
                end(wish, EarlierWish.State.FULFILLED, now);
            } else {
                withdraw(wish, now);
            }
        });
        freed(before, now);
    }

    /** Somebody waits no longer; what she was offered goes on to the next. */
    void end(EarlierWish wish, EarlierWish.State how, Instant now) {
        wish.end(how, now);
        wishes.saveAndFlush(wish);
        withdraw(wish, now);
    }

    /** An offer has ended and its time was not taken: it goes to the next whom it suits, and at last to everybody. */
    void passOn(EarlierOffer offer, EarlierOffer.State how, Instant now) {
        offer.end(how, now);
        offers.saveAndFlush(offer);
        mails.withdraw(offer.consultation());
        diary.release(offer.diaryEntry());
        freed(Freed.of(offer), now);
    }

    /** Ends the offers that nobody answered in time and that no other node is dealing with; says how many. */
    int endWhatIsDue(Instant now) {
        var due = offers.due(now, PORTION);
        due.forEach(offer -> passOn(offer, EarlierOffer.State.EXPIRED, now));
        return due.size();
    }

    /** Offers a time to the first in line whom it suits; what she does not need of it goes the same way. */
    void freed(Freed time, Instant now) {
        loads.giveBack(day(time));
        offerOn(time, now);
    }

    /** What is held for somebody counts on its day as what is booked does. */
    private void offerOn(Freed time, Instant now) {
        var expires = settings.earlierOfferExpiry(now, time.slot().start());
        if (!expires.isAfter(now)) {
            return;
        }
        for (var next :
                wishes.waiting(time.slot().day(), time.consultant(), time.slot().start())) {
            var held = offer(next, time, expires, now);
            if (held.isPresent()) {
                time.after(held.get()).ifPresent(rest -> offerOn(rest, now));
                return;
            }
        }
    }

    private Optional<TimeSlot> offer(EarlierWishes.Waiting next, Freed time, Instant expires, Instant now) {
        var wish = wishes.lockActiveOf(next.holder()).stream()
                .filter(one -> one.id().equals(next.wish()) && one.isWaiting())
                .findFirst();
        if (wish.isEmpty() || offers.hasOpen(next.holder())) {
            return Optional.empty();
        }
        var consultation = consultations.findById(wish.get().consultation()).orElseThrow();
        return mails.canBeAsked(consultation, now, expires)
                .flatMap(askedAt -> fit.of(wish.get(), consultation, time, now)
                        .flatMap(suiting -> hold(wish.get(), suiting, expires, now))
                        .map(offer -> ask(consultation, offer, askedAt)));
    }

    /** First the consultant's time, so that whoever is quicker has it and nothing depends on it yet. */
    private Optional<EarlierOffer> hold(EarlierWish wish, FreeSlot time, Instant expires, Instant now) {
        var id = EarlierOfferId.next();
        var consultant = List.of(time.consultant().id().value());
        var day = DailyLoads.Day.of(time);
        if (!loads.take(day)) {
            return Optional.empty();
        }
        if (!diary.take(EarlierOffer.diaryEntry(id), time.slot(), consultant)) {
            loads.giveBack(day);
            return Optional.empty();
        }
        return Optional.of(offers.saveAndFlush(EarlierOffer.make(id, wish, time, expires, now)));
    }

    private TimeSlot ask(BcaConsultation consultation, EarlierOffer offer, Instant askedAt) {
        mails.offered(consultation, offer, askedAt);
        return offer.slot();
    }

    private static DailyLoads.Day day(Freed time) {
        return new DailyLoads.Day(time.consultant(), time.slot().day());
    }

    private void withdraw(EarlierWish wish, Instant now) {
        offers.lockOpen(wish.id()).ifPresent(offer -> passOn(offer, EarlierOffer.State.WITHDRAWN, now));
    }
}

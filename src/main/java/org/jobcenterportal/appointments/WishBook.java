package org.jobcenterportal.appointments;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BiConsumer;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The book of those who would come earlier. */
@Component
@RepeatedOnContention
@Transactional
class WishBook {

    private final Consultations consultations;
    private final EarlierWishes wishes;
    private final EarlierOffers offers;
    private final EarlierLinks links;
    private final FreedTimes freedTimes;
    private final Addressees addressees;
    private final TimetableBoard board;
    private final AppointmentsSettings settings;
    private final Clock clock;

    WishBook(
            Consultations consultations,
            EarlierWishes wishes,
            EarlierOffers offers,
            EarlierLinks links,
            FreedTimes freedTimes,
            Addressees addressees,
            TimetableBoard board,
            AppointmentsSettings settings,
            Clock clock) {
        this.consultations = consultations;
        this.wishes = wishes;
        this.offers = offers;
        this.links = links;
        this.freedTimes = freedTimes;
        this.addressees = addressees;
        this.board = board;
        this.settings = settings;
        this.clock = clock;
    }

    EarlierStanding standing(ConsultationId id) {
        return standing(consultations.findById(id).orElseThrow(), clock.instant());
    }

    /** Asks anew, or changes what is asked for and keeps the place in the line. */
    WishOutcome remember(ConsultationId id, EarlierWishDraft draft) {
        var now = clock.instant();
        var consultation = consultations.lock(id).orElseThrow();
        if (!consultation.isMovableAt(now)) {
            return new WishOutcome.TooLate();
        }
        var today = OfficeTime.dayOf(now);
        if (draft.firstDay().isAfter(consultation.slot().day())
                || draft.lastDay().isBefore(today)) {
            return new WishOutcome.NothingEarlier();
        }
        if (!addressees.reachesByEmail(consultation)) {
            return new WishOutcome.NotReachable();
        }
        var wish = wishes.lockActive(id).orElseGet(() -> EarlierWish.ask(consultation, draft, now));
        wish.change(draft);
        wishes.saveAndFlush(wish);
        return new WishOutcome.Remembered(standing(consultation, now));
    }

    WishOutcome pause(ConsultationId id) {
        return changed(id, EarlierWish::pause);
    }

    WishOutcome goOnWaiting(ConsultationId id) {
        return changed(id, EarlierWish::goOnWaiting);
    }

    WishOutcome leave(ConsultationId id) {
        return changed(id, (wish, now) -> freedTimes.end(wish, EarlierWish.State.LEFT, now));
    }

    private WishOutcome changed(ConsultationId id, BiConsumer<EarlierWish, Instant> change) {
        var now = clock.instant();
        var consultation = consultations.lock(id).orElseThrow();
        var found = wishes.lockActive(id);
        if (found.isEmpty()) {
            return new WishOutcome.NotFound();
        }
        change.accept(found.get(), now);
        wishes.saveAndFlush(found.get());
        return new WishOutcome.Remembered(standing(consultation, now));
    }

    private EarlierStanding standing(BcaConsultation consultation, Instant now) {
        var timetable = board.timetable();
        var details = ConsultationDetails.of(consultation, timetable, now);
        var wish = wishes.active(consultation.id());
        if (wish.isEmpty()) {
            return new EarlierStanding(details, null, null, settings.earlierOffer());
        }
        var waiting = new EarlierStanding.Waiting(
                wish.get().draft(), wish.get().isPaused(), wishes.before(wish.get(), now) + 1);
        var offered = offers.open(wish.get().id())
                .filter(offer -> offer.isOpenAt(now))
                .map(offer -> new EarlierStanding.Offered(timetable.at(offer), offer.expiresAt(), links.token(offer)))
                .orElse(null);
        return new EarlierStanding(details, waiting, offered, settings.earlierOffer());
    }
}

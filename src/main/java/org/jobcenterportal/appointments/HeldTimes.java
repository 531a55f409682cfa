package org.jobcenterportal.appointments;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.seats.Diary;
import org.springframework.stereotype.Component;

/**
 * What takes a consultant's time besides the consultations of her calendar, so that nobody reads it as free: offers of
 * earlier times, and consultations in which she takes part as a colleague.
 */
@Component
class HeldTimes {

    private final EarlierOffers offers;
    private final ReleasedTimes released;
    private final Diary diary;

    HeldTimes(EarlierOffers offers, ReleasedTimes released, Diary diary) {
        this.offers = offers;
        this.released = released;
        this.diary = diary;
    }

    /** What is held within a range, beside these consultations. */
    List<DayBlock> of(StaffId consultant, TimeSlot range, Collection<BcaConsultation> consultations) {
        var open = offers.of(consultant, EarlierOffer.State.OPEN, range.start(), range.end());
        var known = Stream.concat(
                        consultations.stream().map(BcaConsultation::diaryEntry),
                        open.stream().map(EarlierOffer::diaryEntry))
                .collect(toSet());
        var held = new ArrayList<DayBlock>();
        open.forEach(offer -> held.add(new DayBlock.Held(offer.slot(), offer.expiresAt())));
        diary.entries(consultant.value(), range).forEach((entry, slot) -> {
            if (!known.contains(entry)) {
                held.add(new DayBlock.Busy(slot));
            }
        });
        return held;
    }

    /** The times within a range that counsellors have released for tandems in which nobody has chosen yet. */
    List<TimeSlot> released(StaffId consultant, TimeSlot range) {
        return released.open(consultant, range);
    }

    /** How many freed times within a range went to somebody who waited for an earlier one. */
    int givenToWaiting(StaffId consultant, TimeSlot range) {
        return offers.of(consultant, EarlierOffer.State.ACCEPTED, range.start(), range.end())
                .size();
    }
}

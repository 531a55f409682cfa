package org.jobcenterportal.appointments;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.seats.Diary;
import org.springframework.stereotype.Component;

/**
 * Whether a time that was given back suits somebody who waits: the office offers it in her way and with what she needs, it
 * is long enough, it lies wholly before the time that she has, and all who take part have time.
 */
@Component
class EarlierFit {

    private final TimetableBoard board;
    private final CommonTimes commonTimes;
    private final Diary diary;
    private final AppointmentsSettings settings;

    EarlierFit(TimetableBoard board, CommonTimes commonTimes, Diary diary, AppointmentsSettings settings) {
        this.board = board;
        this.commonTimes = commonTimes;
        this.diary = diary;
        this.settings = settings;
    }

    Optional<FreeSlot> of(EarlierWish wish, BcaConsultation consultation, FreedTimes.Freed time, Instant now) {
        var start = time.slot().start();
        if (!wish.includes(start) || !consultation.isMovableAt(now)) {
            return Optional.empty();
        }
        var earliest = now.plus(settings.leadTime(consultation.needs()));
        return board.timetable()
                .offered(
                        new SlotChoice(time.consultant(), time.venue(), start),
                        consultation.way(),
                        consultation.needs(),
                        consultation.slot().length())
                .filter(offered -> !start.isBefore(earliest))
                .filter(offered ->
                        !offered.slot().end().isAfter(consultation.slot().start()))
                .filter(offered -> isWhereWished(wish, consultation, offered))
                .filter(offered -> haveTime(consultation, offered));
    }

    private boolean isWhereWished(EarlierWish wish, BcaConsultation consultation, FreeSlot offered) {
        var wished = wish.venue();
        return wished == null
                || consultation.way() != Way.ON_SITE
                || board.timetable().isSameHouse(offered.venue().id(), wished);
    }

    /** All who take part; in a conversation of three the counsellor gives no more times than she has released. */
    private boolean haveTime(BcaConsultation consultation, FreeSlot offered) {
        var parties = new HashSet<>(commonTimes.parties(consultation));
        parties.add(offered.consultant().id().value());
        return commonTimes.suiting(consultation).test(offered)
                && diary.busy(parties, offered.slot()).values().stream().allMatch(List::isEmpty);
    }
}

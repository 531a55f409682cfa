package org.jobcenterportal.appointments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.kernel.OfficeTime;
import org.springframework.stereotype.Component;

/** Which times there are for a nomination, and whether it makes sense to nominate anybody now. */
@Component
class NominationTimes {

    private final Offers offers;
    private final CommonTimes commonTimes;
    private final NominationSettings settings;
    private final Clock clock;

    NominationTimes(Offers offers, CommonTimes commonTimes, NominationSettings settings, Clock clock) {
        this.offers = offers;
        this.commonTimes = commonTimes;
        this.settings = settings;
        this.clock = clock;
    }

    /** The first day on which a time is free, whoever asks. */
    Optional<LocalDate> firstFree(Topic topic, Collection<Way> wished, PartOfDay partOfDay) {
        var offered = offers.offer(topic).ways();
        return offered.stream()
                .filter(way -> wished.isEmpty() || wished.contains(way))
                .map(way -> new FreeTimeQuery(topic, way, Needs.NONE, null, partOfDay, today(), 1))
                .flatMap(query -> offers.freeDays(query, List::of).days().stream())
                .map(FreeDays.Day::date)
                .min(Comparator.naturalOrder());
    }

    /** Nobody is invited where nothing is free soon. */
    boolean isSoon(LocalDate day) {
        return !day.isAfter(today().plusDays(settings.freeWithinDays()));
    }

    boolean isFreeSoon(Topic topic, Collection<Way> ways, PartOfDay partOfDay) {
        return firstFree(topic, ways, partOfDay).filter(this::isSoon).isPresent();
    }

    /** The days to open more times on first: those of the next weeks on which nothing is offered in that half. */
    Optional<LocalDate> dayToOpen(PartOfDay partOfDay) {
        var timetable = offers.timetable();
        return today().plusDays(2)
                .datesUntil(today().plusDays(settings.freeWithinDays() + 1L))
                .filter(day -> day.getDayOfWeek().getValue() < 6 && timetable.isOpenOn(day))
                .filter(day -> timetable.rules().stream()
                        .map(rule -> rule.appliesOn(day) ? rule.stretchOn(day) : null)
                        .noneMatch(stretch -> stretch != null && partOfDay.includes(stretch.start())))
                .findFirst();
    }

    FreeDays freeDays(Nomination nomination, FreeTimeQuery query) {
        return offers.freeDays(query, () -> commonTimes.parties(nomination), null, commonTimes.suiting(nomination));
    }

    /** The time that was chosen, if it is offered to this nomination at all. */
    Optional<FreeSlot> chosen(Nomination nomination, ConsultationDraft draft) {
        return draft.topic() == nomination.topic()
                ? offers.chosen(draft).filter(commonTimes.suiting(nomination))
                : Optional.empty();
    }

    /** What else is free that day for everybody who takes part, after the chosen time was taken. */
    Offers.SameDay sameDay(Nomination nomination, ConsultationDraft draft, FreeSlot chosen) {
        return offers.sameDay(
                        draft.topic(),
                        draft.way(),
                        draft.needs(),
                        chosen,
                        List.of(nomination.person().value()),
                        commonTimes.companions(nomination),
                        null)
                .suiting(commonTimes.suiting(nomination));
    }

    private LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }
}

package org.jobcenterportal.appointments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.TimeSlot;
import org.springframework.stereotype.Component;

/** Which times there are for a nomination, and whether it makes sense to nominate anybody now. */
@Component
class NominationTimes {

    private static final int STRETCH_DAYS = 5;
    private static final int STRETCHES = 6;

    private final Offers offers;
    private final Profiles profiles;
    private final CommonTimes commonTimes;
    private final NominationSettings settings;
    private final Clock clock;

    NominationTimes(
            Offers offers, Profiles profiles, CommonTimes commonTimes, NominationSettings settings, Clock clock) {
        this.offers = offers;
        this.profiles = profiles;
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
        return freeDays(commonTimes.invited(nomination), query);
    }

    boolean hasCommonTime(Nomination nomination) {
        return hasCommonTime(commonTimes.invited(nomination));
    }

    /** Whether there is any time for everybody who takes part, as the citizen wishes to be spoken with. */
    boolean hasCommonTime(Invited invited) {
        var nomination = invited.nomination();
        return queries(nomination, offers.offer(nomination.suggestion().topic()).ways(), 1)
                .anyMatch(query -> !freeDays(invited, query).days().isEmpty());
    }

    private FreeDays freeDays(Invited invited, FreeTimeQuery query) {
        return offers.freeDays(query, invited::parties, null, commonTimes.suiting(invited));
    }

    /** When the others have time for a tandem, as stretches of time from which the counsellor releases some. */
    List<TimeSlot> stretchesForTandem(Nomination nomination) {
        var counsellor = nomination.nominatedBy();
        var parties = Stream.concat(commonTimes.invited(nomination).parties().stream(), Stream.of(counsellor.value()))
                .distinct()
                .toList();
        var free = queries(nomination, fitting(nomination), STRETCH_DAYS)
                .flatMap(
                        query -> offers
                                .freeDays(
                                        query,
                                        () -> parties,
                                        null,
                                        one -> !one.consultant().id().equals(counsellor))
                                .days()
                                .stream())
                .flatMap(day -> day.slots().stream())
                .map(FreeSlot::slot)
                .sorted(Comparator.comparing(TimeSlot::start).thenComparing(TimeSlot::end))
                .toList();
        return joined(free).stream().limit(STRETCHES).toList();
    }

    private Stream<FreeTimeQuery> queries(Nomination nomination, Collection<Way> ways, int days) {
        var topic = nomination.suggestion().topic();
        var needs = profiles.of(nomination.person()).needs();
        return ways.stream().map(way -> new FreeTimeQuery(topic, way, needs, null, PartOfDay.ANY, today(), days));
    }

    /** The ways that the counsellor thinks fitting; the citizen may choose others. */
    private List<Way> fitting(Nomination nomination) {
        var wished = nomination.suggestion().ways();
        return offers.offer(nomination.suggestion().topic()).ways().stream()
                .filter(way -> wished.isEmpty() || wished.contains(way))
                .toList();
    }

    /** Times that touch or overlap become one. */
    private static List<TimeSlot> joined(List<TimeSlot> sorted) {
        var joined = new ArrayList<TimeSlot>();
        for (var slot : sorted) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last == null || slot.start().isAfter(last.end())) {
                joined.add(slot);
            } else if (slot.end().isAfter(last.end())) {
                joined.set(joined.size() - 1, new TimeSlot(last.start(), slot.end()));
            }
        }
        return joined;
    }

    /** The time that was chosen, if it is offered to this nomination at all. */
    Optional<FreeSlot> chosen(Nomination nomination, ConsultationDraft draft) {
        return draft.topic() == nomination.suggestion().topic()
                ? offers.chosen(draft).filter(commonTimes.suiting(commonTimes.invited(nomination)))
                : Optional.empty();
    }

    /** What else is free that day for everybody who takes part, after the chosen time was taken. */
    Offers.SameDay sameDay(Nomination nomination, ConsultationDraft draft, FreeSlot chosen) {
        var invited = commonTimes.invited(nomination);
        return offers.sameDay(
                        draft.topic(),
                        draft.way(),
                        draft.needs(),
                        chosen,
                        List.of(nomination.person().value()),
                        invited.companions(),
                        null)
                .suiting(commonTimes.suiting(invited));
    }

    private LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }
}

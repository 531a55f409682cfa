package org.jobcenterportal.appointments;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.VenueDetails;
import org.jobcenterportal.seats.DiaryEntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be offered: the timetable within lead time and horizon, less what the diaries of both say. */
@Component
class Offers {

    private final TimetableBoard board;
    private final BusyTimes busyTimes;
    private final AppointmentsSettings settings;
    private final Clock clock;

    Offers(TimetableBoard board, BusyTimes busyTimes, AppointmentsSettings settings, Clock clock) {
        this.board = board;
        this.busyTimes = busyTimes;
        this.settings = settings;
        this.clock = clock;
    }

    /** What the diaries say around a time that was chosen and could not be taken. */
    record SameDay(boolean chosenIsFree, boolean ownTimeIsTaken, List<FreeSlot> alternatives) {

        /** Of the alternatives those only that suit others as well. */
        SameDay suiting(Predicate<FreeSlot> others) {
            return new SameDay(
                    chosenIsFree,
                    ownTimeIsTaken,
                    alternatives.stream().filter(others).toList());
        }
    }

    Timetable timetable() {
        return board.timetable();
    }

    Duration visitorHold() {
        return settings.visitorHold();
    }

    int openLimit() {
        return settings.openLimit();
    }

    TopicOffer offer(Topic topic) {
        var rule = settings.of(topic);
        return new TopicOffer(
                topic, rule.length(), rule.ways().stream().sorted().toList());
    }

    List<VenueDetails> venues(Topic topic, Way way) {
        return settings.of(topic).ways().contains(way) ? timetable().venues(way, today()) : List.of();
    }

    /** The time that somebody chose, if the office offers it now; whether it is free only the diary can say. */
    Optional<FreeSlot> chosen(ConsultationDraft draft) {
        return chosen(draft.topic(), draft.way(), draft.needs(), draft.slot());
    }

    Optional<FreeSlot> chosen(Topic topic, Way way, Needs needs, SlotChoice slot) {
        var rule = settings.of(topic);
        return timetable()
                .offered(slot, way, needs, rule.length())
                .filter(ignored -> rule.ways().contains(way))
                .filter(inTime(needs));
    }

    FreeDays freeDays(FreeTimeQuery query, Supplier<List<UUID>> own) {
        return freeDays(query, own, null);
    }

    /** The same for somebody who would give one entry of her diary back. */
    FreeDays freeDays(FreeTimeQuery query, Supplier<List<UUID>> own, @Nullable DiaryEntryId instead) {
        return freeDays(query, own, instead, free -> true);
    }

    /** The same, of those times only that suit others as well. */
    FreeDays freeDays(
            FreeTimeQuery query,
            Supplier<List<UUID>> own,
            @Nullable DiaryEntryId instead,
            Predicate<FreeSlot> suiting) {
        var rule = settings.of(query.topic());
        if (!rule.ways().contains(query.way())) {
            return new FreeDays(List.of(), null);
        }
        var first = later(query.from(), today());
        var last = lastDay();
        if (first.isAfter(last)) {
            return new FreeDays(List.of(), null);
        }
        var timetable = timetable();
        var taken = taken(timetable, own, first, last, instead);
        var inTime = inTime(query.needs());
        var days = new ArrayList<FreeDays.Day>();
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            var free = timetable.offered(day, query.way(), query.needs(), query.venue(), rule.length()).stream()
                    .filter(offered -> query.partOfDay().includes(offered.slot().start()))
                    .filter(inTime)
                    .filter(suiting)
                    .filter(taken::leaves)
                    .toList();
            if (!free.isEmpty() && days.size() == query.days()) {
                return new FreeDays(days, day);
            }
            if (!free.isEmpty()) {
                days.add(new FreeDays.Day(day, free));
            }
        }
        return new FreeDays(days, null);
    }

    /** Looks again after a time could not be taken; a reservation that nobody confirmed may have been in the way. */
    SameDay sameDay(ConsultationDraft draft, FreeSlot chosen, List<UUID> own) {
        return sameDay(draft.topic(), draft.way(), draft.needs(), chosen, own, null);
    }

    SameDay sameDay(
            Topic topic, Way way, Needs needs, FreeSlot chosen, List<UUID> own, @Nullable DiaryEntryId instead) {
        return sameDay(topic, way, needs, chosen, own, List.of(), instead);
    }

    /** The same where others take part as well: their times are not hers. */
    SameDay sameDay(
            Topic topic,
            Way way,
            Needs needs,
            FreeSlot chosen,
            List<UUID> own,
            List<UUID> others,
            @Nullable DiaryEntryId instead) {
        var timetable = timetable();
        var day = chosen.slot().day();
        var all = Stream.concat(own.stream(), others.stream()).toList();
        var taken = taken(timetable, () -> all, day, day, instead);
        var alternatives = timetable
                .offered(day, way, needs, null, settings.of(topic).length())
                .stream()
                .filter(inTime(needs))
                .filter(taken::leaves)
                .toList();
        return new SameDay(taken.leaves(chosen), !taken.isFree(own, chosen.slot()), alternatives);
    }

    /** Whether a time lies between lead time and horizon, both as they are now. */
    private Predicate<FreeSlot> inTime(Needs needs) {
        var earliest = clock.instant().plus(settings.leadTime(needs));
        var end = OfficeTime.startOf(lastDay().plusDays(1));
        return offered -> !offered.slot().start().isBefore(earliest)
                && offered.slot().start().isBefore(end);
    }

    private LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }

    private LocalDate lastDay() {
        return today().plusDays(settings.horizonDays());
    }

    private BusyTimes.Taken taken(
            Timetable timetable,
            Supplier<List<UUID>> own,
            LocalDate first,
            LocalDate last,
            @Nullable DiaryEntryId instead) {
        var range = new TimeSlot(
                OfficeTime.startOf(first), OfficeTime.startOf(last.plusDays(1)).plus(Duration.ofHours(4)));
        return busyTimes.within(range, timetable.consultants().keySet(), own, instead);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

package org.jobcenterportal.appointments;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.seats.Diary;
import org.jobcenterportal.seats.DiaryEntryId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Which times there are for consultations whose consultant is away: the same time with her deputy, if the deputy is free
 * and near, and else the next free ones, without any lead time. Few questions to the database, however many they are.
 */
@Component
class StandInTimes {

    private static final int SHOWN = 12;

    private final TimetableBoard board;
    private final DailyLoads loads;
    private final StaffDirectory staff;
    private final Diary diary;
    private final CommonTimes commonTimes;
    private final Lapses lapses;
    private final AppointmentsSettings settings;
    private final Clock clock;
    private final TransactionTemplate transaction;

    StandInTimes(
            TimetableBoard board,
            DailyLoads loads,
            StaffDirectory staff,
            Diary diary,
            CommonTimes commonTimes,
            Lapses lapses,
            AppointmentsSettings settings,
            Clock clock,
            TransactionTemplate transaction) {
        this.board = board;
        this.loads = loads;
        this.staff = staff;
        this.diary = diary;
        this.commonTimes = commonTimes;
        this.lapses = lapses;
        this.settings = settings;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Who stands in for a consultant on a day and holds consultations herself. */
    List<ConsultantCard> deputies(StaffId consultant, LocalDate day) {
        var consultants = board.timetable().consultants();
        return staff.deputiesOf(consultant, day).stream()
                .filter(consultants::containsKey)
                .map(consultants::get)
                .sorted((one, other) ->
                        one.name().sorted().compareTo(other.name().sorted()))
                .toList();
    }

    /** The times for each of these consultations, the best first. */
    Map<ConsultationId, List<FreeSlot>> of(
            StaffId consultant, Collection<BcaConsultation> consultations, Set<LocalDate> away) {
        if (consultations.isEmpty()) {
            return Map.of();
        }
        lapses.lapseWhatIsDue();
        var now = clock.instant();
        var first = consultations.stream()
                .map(one -> one.slot().day())
                .min(LocalDate::compareTo)
                .orElseThrow();
        var last = OfficeTime.dayOf(now).plusDays(settings.horizonDays());
        var search =
                new Search(board.timetable(), read(consultations, first, last), new Away(consultant, away), now, last);
        var deputies = consultations.stream()
                .map(one -> one.slot().day())
                .distinct()
                .collect(toMap(day -> day, day -> deputies(consultant, day)));
        return consultations.stream()
                .collect(toUnmodifiableMap(
                        BcaConsultation::id,
                        one -> search.times(one, deputies.get(one.slot().day()))));
    }

    private Diaries read(Collection<BcaConsultation> consultations, LocalDate first, LocalDate last) {
        var range = new TimeSlot(
                OfficeTime.startOf(first), OfficeTime.startOf(last.plusDays(1)).plus(Duration.ofHours(4)));
        return Objects.requireNonNull(transaction.execute(status -> {
            var others = new HashMap<DiaryEntryId, Set<UUID>>(diary.parties(
                    consultations.stream().map(BcaConsultation::diaryEntry).toList()));
            consultations.forEach(one -> others.computeIfPresent(one.diaryEntry(), (entry, parties) -> {
                var rest = new HashSet<>(parties);
                rest.remove(one.consultant().value());
                rest.remove(one.venue().value());
                return rest;
            }));
            var asked = new HashSet<UUID>();
            others.values().forEach(asked::addAll);
            board.timetable().consultants().keySet().forEach(id -> asked.add(id.value()));
            return new Diaries(
                    diary.busy(asked, range), loads.full(range, null), others, commonTimes.suiting(consultations));
        }));
    }

    /** Who is meant to be away, and when: no time of hers helps, entered or not. */
    private record Away(StaffId consultant, Set<LocalDate> days) {

        boolean covers(FreeSlot time) {
            return time.consultant().id().equals(consultant)
                    && days.contains(time.slot().day());
        }
    }

    /**
     * Who is taken when, and who takes part in which consultation besides the consultant.
     *
     * @param suiting which other times suit a tandem: those that its counsellor has released
     */
    private record Diaries(
            Map<UUID, List<TimeSlot>> busy,
            Set<DailyLoads.Day> full,
            Map<DiaryEntryId, Set<UUID>> others,
            Map<ConsultationId, Predicate<FreeSlot>> suiting) {

        boolean suits(FreeSlot time, BcaConsultation consultation) {
            return suiting.getOrDefault(consultation.id(), any -> true).test(time);
        }

        boolean isFree(UUID party, TimeSlot slot) {
            return busy.getOrDefault(party, List.of()).stream().noneMatch(slot::overlaps);
        }

        /** Whoever takes part gives the old time back, so that it is not in the way. */
        boolean isFreeForOthers(BcaConsultation consultation, TimeSlot slot) {
            var own = consultation.slot();
            return others.getOrDefault(consultation.diaryEntry(), Set.of()).stream()
                    .flatMap(party -> busy.getOrDefault(party, List.of()).stream())
                    .flatMap(taken -> without(taken, own))
                    .noneMatch(slot::overlaps);
        }

        private static Stream<TimeSlot> without(TimeSlot taken, TimeSlot own) {
            if (!taken.overlaps(own)) {
                return Stream.of(taken);
            }
            var rest = new ArrayList<TimeSlot>();
            if (taken.start().isBefore(own.start())) {
                rest.add(new TimeSlot(taken.start(), own.start()));
            }
            if (own.end().isBefore(taken.end())) {
                rest.add(new TimeSlot(own.end(), taken.end()));
            }
            return rest.stream();
        }
    }

    private record Search(Timetable timetable, Diaries diaries, Away away, Instant now, LocalDate last) {

        List<FreeSlot> times(BcaConsultation consultation, List<ConsultantCard> deputies) {
            var times = new ArrayList<FreeSlot>();
            deputies.stream()
                    .flatMap(deputy -> sameTime(consultation, deputy).stream())
                    .forEach(times::add);
            var day = later(consultation.slot().day(), OfficeTime.dayOf(now));
            for (; !day.isAfter(last) && times.size() < SHOWN; day = day.plusDays(1)) {
                timetable
                        .offered(
                                day,
                                consultation.way(),
                                consultation.needs(),
                                null,
                                consultation.slot().length())
                        .stream()
                        .filter(offered -> isFree(offered, consultation) && diaries.suits(offered, consultation))
                        .filter(offered ->
                                times.stream().noneMatch(known -> known.choice().equals(offered.choice())))
                        .limit(SHOWN - times.size())
                        .forEach(times::add);
            }
            return times;
        }

        /** With the deputy at the same time in the same house, unless her own times lead her to another one. */
        private Optional<FreeSlot> sameTime(BcaConsultation consultation, ConsultantCard deputy) {
            var slot = consultation.slot();
            var openings = timetable
                    .openings(slot.day(), rule -> rule.consultant().equals(deputy.id()))
                    .toList();
            var isAway = timetable.exceptions().absencesOn(deputy.id(), slot.day()).stream()
                    .anyMatch(absence -> absence.slot().overlaps(slot));
            var isElsewhere = consultation.way() == Way.ON_SITE
                    && openings.stream().anyMatch(opening -> isElsewhere(opening, consultation));
            var same = new FreeSlot(
                    consultation.slot(), deputy, timetable.venue(consultation.venue()), consultation.room());
            return isAway || isElsewhere || !isFree(same, consultation) ? Optional.empty() : Optional.of(same);
        }

        private boolean isElsewhere(Opening opening, BcaConsultation consultation) {
            var stretch = opening.stretch();
            return stretch != null
                    && stretch.overlaps(consultation.slot())
                    && !timetable.isSameHouse(opening.rule().venue(), consultation.venue());
        }

        private boolean isFree(FreeSlot time, BcaConsultation consultation) {
            var consultant = time.consultant().id();
            return time.slot().start().isAfter(now)
                    && !away.covers(time)
                    && !diaries.full().contains(DailyLoads.Day.of(time))
                    && diaries.isFree(consultant.value(), time.slot())
                    && diaries.isFreeForOthers(consultation, time.slot());
        }

        private static LocalDate later(LocalDate one, LocalDate other) {
            return one.isAfter(other) ? one : other;
        }
    }
}

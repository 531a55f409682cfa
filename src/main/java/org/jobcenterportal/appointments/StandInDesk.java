package org.jobcenterportal.appointments;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Where the consultations of a consultant who is away find her deputy or another time (S5): by herself or by whoever
 * stands in for her, nobody else.
 */
@Service
@PreAuthorize("hasRole('equality-officer')")
public class StandInDesk {

    private static final Purpose STAND_IN = new Purpose("appointments.stand-in");
    private static final Duration MOST_OF_A_DAY = Duration.ofHours(25);

    private final ConsultantCalendars calendars;
    private final Consultations consultations;
    private final ConsultationMoves moves;
    private final ConsultationChanges changes;
    private final Conflicts conflicts;
    private final TimesChanges times;
    private final StandInTimes free;
    private final Meetings meetings;
    private final TimetableBoard board;
    private final CitizenPhones phones;
    private final AuditLog audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    StandInDesk(
            ConsultantCalendars calendars,
            Consultations consultations,
            ConsultationMoves moves,
            ConsultationChanges changes,
            Conflicts conflicts,
            TimesChanges times,
            StandInTimes free,
            Meetings meetings,
            TimetableBoard board,
            CitizenPhones phones,
            AuditLog audit,
            CurrentUser currentUser,
            Clock clock) {
        this.calendars = calendars;
        this.consultations = consultations;
        this.moves = moves;
        this.changes = changes;
        this.conflicts = conflicts;
        this.times = times;
        this.free = free;
        this.meetings = meetings;
        this.board = board;
        this.phones = phones;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The days that are meant, at most a month. */
    public record Days(LocalDate first, LocalDate last) {

        public static final int MOST = 31;

        public Days {
            if (last.isBefore(first)) {
                last = first;
            }
            if (last.isAfter(first.plusDays(MOST - 1))) {
                last = first.plusDays(MOST - 1);
            }
        }

        Stream<LocalDate> each() {
            return first.datesUntil(last.plusDays(1));
        }
    }

    /**
     * What came of placing everything.
     *
     * @param told who has a message about it
     * @param toRing who was placed without a message, so that somebody rings
     * @param notPlaced who found no other person or time
     * @param kept whom the consultant speaks with although she is away
     */
    public record Summary(int told, int toRing, int notPlaced, int kept) {

        public int placed() {
            return told + toRing;
        }
    }

    /**
     * What the days hold and what is proposed; empty if the caller does not keep that calendar.
     *
     * @param consultant whose days, or none for the caller's own
     */
    public Optional<StandInPlan> plan(@Nullable StaffId consultant, Days days) {
        return kept(consultant).map(kept -> drawUp(kept, days));
    }

    /**
     * Closes the free times of the days and places the consultations as chosen, each by itself: what cannot be placed
     * stays as it was. An offer to choose another time ends with it. Doing it twice has one effect.
     *
     * @param chosen the new times; a consultation that is not among them is left for a call
     * @param onPurpose which of them are placed although they are to be kept; none that was kept only meanwhile
     */
    public Optional<Summary> takeOver(
            StaffId consultant, Days days, Map<ConsultationId, SlotChoice> chosen, Set<ConsultationId> onPurpose) {
        return kept(consultant).map(kept -> {
            days.each()
                    .filter(day -> !day.isBefore(today()))
                    .filter(day -> hasTimesOn(kept, day))
                    .forEach(day -> times.closeOnce(kept, AbsenceDraft.days(AbsenceKind.OTHER, day, day)));
            board.takeDown();
            var open = drawUp(kept, days).open();
            var placed = new HashSet<ConsultationId>();
            for (var one : open) {
                var id = one.meeting().id();
                var to = Optional.ofNullable(chosen.get(id))
                        .filter(choice -> !one.kept() || onPurpose.contains(id))
                        .flatMap(one::time);
                if (to.isPresent() && isMoved(one, to.get())) {
                    placed.add(id);
                }
            }
            return summary(open, placed);
        });
    }

    /** The consultant is there after all: what was closed as a whole day is offered again. */
    public boolean isBack(StaffId consultant, LocalDate day) {
        var kept = kept(consultant);
        kept.ifPresent(id -> {
            wholeDays(id, day).forEach(absence -> times.reopen(id, absence.id()));
            board.takeDown();
        });
        return kept.isPresent();
    }

    private Summary summary(List<StandInPlan.Open> open, Set<ConsultationId> placed) {
        var told = placed.stream()
                .filter(id ->
                        changes.of(id).filter(ConsultationChanges.Change::told).isPresent())
                .count();
        var kept = open.stream()
                .filter(one -> one.kept() && !placed.contains(one.meeting().id()))
                .count();
        return new Summary(
                (int) told, (int) (placed.size() - told), (int) (open.size() - placed.size() - kept), (int) kept);
    }

    private boolean isMoved(StandInPlan.Open open, FreeSlot to) {
        var by = currentUser.require();
        return switch (moves.moveForCitizen(
                open.meeting().id(), open.seen(), to, ConsultationMoves.Reason.AWAY, by.id(), by.displayName())) {
            case ConsultationMoves.OfficeAttempt.Moved moved -> true;
            case ConsultationMoves.OfficeAttempt.Elsewhere elsewhere -> true;
            case ConsultationMoves.OfficeAttempt.Taken taken -> false;
            case ConsultationMoves.OfficeAttempt.TooLate late -> false;
        };
    }

    private StandInPlan drawUp(StaffId consultant, Days days) {
        var now = clock.instant();
        var from = OfficeTime.startOf(days.first());
        var until = OfficeTime.startOf(days.last().plusDays(1));
        var open = consultations.of(consultant, from, until).stream()
                .filter(one -> one.isMovableAt(now))
                .toList();
        var changed = changes.from(consultant, from, until);
        var moved = changed.stream()
                .flatMap(change -> consultations.findById(change.consultation()).stream())
                .filter(one -> !open.contains(one))
                .collect(toMap(BcaConsultation::id, Function.identity()));
        var all = Stream.concat(open.stream(), moved.values().stream()).toList();
        audit.read(STAND_IN, all.stream().map(BcaConsultation::party).collect(toSet()));
        var shown = meetings.of(all).stream().collect(toMap(DayBlock.Meeting::id, Function.identity()));
        var phones = this.phones.of(all);
        var awayOn =
                days.each().filter(day -> !wholeDays(consultant, day).isEmpty()).collect(toSet());
        return new StandInPlan(
                board.timetable().consultant(consultant),
                days.first(),
                days.last(),
                awayOn,
                days.each()
                        .filter(day -> !day.isBefore(today()) && !awayOn.contains(day))
                        .anyMatch(day -> hasTimesOn(consultant, day)),
                days.each()
                        .flatMap(day -> free.deputies(consultant, day).stream())
                        .distinct()
                        .toList(),
                open(
                        open,
                        free.of(consultant, open, days.each().collect(toSet())),
                        conflicts.decided(open),
                        shown,
                        phones),
                changed.stream()
                        .filter(change -> moved.containsKey(change.consultation()))
                        .map(change -> placed(change, moved, shown, phones))
                        .sorted(Comparator.comparing(one -> !one.isToBeRung()))
                        .toList());
    }

    /** Each consultation gets the first of its times that no earlier one has been promised. */
    private static List<StandInPlan.Open> open(
            List<BcaConsultation> open,
            Map<ConsultationId, List<FreeSlot>> times,
            Map<ConsultationId, ConflictAnswers.Answer> decided,
            Map<ConsultationId, DayBlock.Meeting> shown,
            Map<ConsultationId, PhoneNumber> phones) {
        var promised = new ArrayList<FreeSlot>();
        var all = new ArrayList<StandInPlan.Open>();
        for (var one : open) {
            var possible = times.getOrDefault(one.id(), List.of());
            var decision = Optional.ofNullable(decided.get(one.id()));
            boolean isKept = decision.filter(ConflictAnswers.Answer::isKept).isPresent();
            var proposed = possible.stream()
                    .filter(time -> !isKept)
                    .filter(time -> promised.stream().noneMatch(other -> meet(time, other)))
                    .findFirst();
            proposed.ifPresent(promised::add);
            all.add(new StandInPlan.Open(
                    Objects.requireNonNull(shown.get(one.id())),
                    one.choice(),
                    phones.get(one.id()),
                    possible,
                    proposed.orElse(null),
                    isKept,
                    decision.map(ConflictAnswers.Answer::standsUntil).orElse(null)));
        }
        return all;
    }

    private static boolean meet(FreeSlot one, FreeSlot other) {
        return one.consultant().id().equals(other.consultant().id())
                && one.slot().overlaps(other.slot());
    }

    private StandInPlan.Placed placed(
            ConsultationChanges.Change change,
            Map<ConsultationId, BcaConsultation> moved,
            Map<ConsultationId, DayBlock.Meeting> shown,
            Map<ConsultationId, PhoneNumber> phones) {
        var consultation = Objects.requireNonNull(moved.get(change.consultation()));
        return new StandInPlan.Placed(
                Objects.requireNonNull(shown.get(change.consultation())),
                board.timetable().consultant(consultation.consultant()),
                phones.get(change.consultation()),
                reply(change));
    }

    private static StandInPlan.Reply reply(ConsultationChanges.Change change) {
        if (change.answer() == null) {
            return change.told()
                    ? change.asked() ? StandInPlan.Reply.ASKED : StandInPlan.Reply.TOLD
                    : StandInPlan.Reply.NOT_TOLD;
        }
        return switch (change.answer()) {
            case FINE -> StandInPlan.Reply.FINE;
            case OTHER_TIME -> StandInPlan.Reply.OTHER_TIME;
        };
    }

    /** Days that are closed from end to end; a closed hour does not make her absent. */
    private List<Absence> wholeDays(StaffId consultant, LocalDate day) {
        return board.timetable().exceptions().absencesOn(consultant, day).stream()
                .filter(absence ->
                        absence.isWholeDays() && absence.slot().length().compareTo(MOST_OF_A_DAY) <= 0)
                .toList();
    }

    private boolean hasTimesOn(StaffId consultant, LocalDate day) {
        return board.timetable()
                .openings(day, rule -> rule.consultant().equals(consultant))
                .findAny()
                .isPresent();
    }

    private Optional<StaffId> kept(@Nullable StaffId consultant) {
        return consultant == null ? calendars.first() : Optional.of(consultant).filter(calendars::isKept);
    }

    private LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }
}

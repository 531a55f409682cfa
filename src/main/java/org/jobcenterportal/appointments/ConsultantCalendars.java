package org.jobcenterportal.appointments;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The calendars of the consultants: who may open which, and what stands in them. */
@Component
@Transactional
class ConsultantCalendars {

    private static final Purpose CALENDAR = new Purpose("appointments.calendar");
    private static final Set<ConsultationState> NOT_SHOWN =
            Set.of(ConsultationState.LAPSED, ConsultationState.CANCELLED);

    private final Consultations consultations;
    private final TimetableBoard board;
    private final DailyLoads loads;
    private final HeldTimes heldTimes;
    private final Meetings meetings;
    private final StaffDirectory staff;
    private final AuditLog audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    ConsultantCalendars(
            Consultations consultations,
            TimetableBoard board,
            DailyLoads loads,
            HeldTimes heldTimes,
            Meetings meetings,
            StaffDirectory staff,
            AuditLog audit,
            CurrentUser currentUser,
            Clock clock) {
        this.consultations = consultations;
        this.board = board;
        this.loads = loads;
        this.heldTimes = heldTimes;
        this.meetings = meetings;
        this.staff = staff;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Her own, or where she has none the first for which she stands in. */
    Optional<StaffId> first() {
        return kept().stream().map(ConsultantCard::id).findFirst();
    }

    List<ConsultantCard> kept() {
        var consultants = board.timetable().consultants();
        var own = colleague();
        return keptIds().stream()
                .map(consultants::get)
                .sorted(Comparator.comparing((ConsultantCard card) -> !own.equals(Optional.of(card.id())))
                        .thenComparing(card -> card.name().sorted()))
                .toList();
    }

    boolean isOwn(StaffId consultant) {
        return colleague().filter(consultant::equals).isPresent();
    }

    boolean isKept(StaffId consultant) {
        return keptIds().contains(consultant);
    }

    Optional<DayPlan> day(StaffId consultant, LocalDate date) {
        return isKept(consultant) ? Optional.of(days(consultant, date, date).getFirst()) : Optional.empty();
    }

    long toNote(StaffId consultant) {
        var now = clock.instant();
        return isKept(consultant)
                ? consultations.toNote(consultant, OfficeTime.startOf(OfficeTime.dayOf(now)), now)
                : 0;
    }

    Optional<WeekPlan> week(StaffId consultant, LocalDate day) {
        if (!isKept(consultant)) {
            return Optional.empty();
        }
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var days = days(consultant, monday, monday.plusDays(6)).stream()
                .filter(plan -> plan.date().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                        || !plan.blocks().isEmpty())
                .toList();
        int givenToWaiting = heldTimes.givenToWaiting(consultant, range(monday, monday.plusDays(6)));
        return Optional.of(
                new WeekPlan(board.timetable().consultant(consultant), monday, days, figures(days, givenToWaiting)));
    }

    Optional<MonthPlan> month(StaffId consultant, YearMonth month) {
        if (!isKept(consultant)) {
            return Optional.empty();
        }
        var first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var days = days(consultant, first, last).stream()
                .filter(plan -> plan.date().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                        || !plan.blocks().isEmpty())
                .toList();
        return Optional.of(new MonthPlan(board.timetable().consultant(consultant), month, days));
    }

    private Set<StaffId> keptIds() {
        var today = OfficeTime.dayOf(clock.instant());
        var consultants = board.timetable().consultants().keySet();
        return colleague().stream()
                .flatMap(own -> Stream.concat(Stream.of(own), staff.representedBy(own, today).stream()))
                .filter(consultants::contains)
                .collect(toUnmodifiableSet());
    }

    private Optional<StaffId> colleague() {
        return staff.ofAccount(currentUser.require().id()).map(StaffDetails::id);
    }

    private List<DayPlan> days(StaffId consultant, LocalDate first, LocalDate last) {
        var timetable = board.timetable();
        var range = range(first, last);
        var shown = consultations.of(consultant, range.start(), range.end()).stream()
                .filter(consultation -> !NOT_SHOWN.contains(consultation.state()))
                .toList();
        audit.read(CALENDAR, shown.stream().map(BcaConsultation::party).collect(toUnmodifiableSet()));
        Map<LocalDate, List<DayBlock>> byDay = Stream.concat(
                        meetings.of(shown).stream(), heldTimes.of(consultant, range, shown).stream())
                .collect(groupingBy(block -> block.slot().day()));
        var full = loads.full(range, null).stream()
                .filter(day -> day.consultant().equals(consultant))
                .map(DailyLoads.Day::date)
                .collect(toUnmodifiableSet());
        var view = new DayView(timetable, consultant, isOwn(consultant), full, heldTimes.released(consultant, range));
        return first.datesUntil(last.plusDays(1))
                .map(date -> day(view, date, byDay.getOrDefault(date, List.of())))
                .toList();
    }

    private static TimeSlot range(LocalDate first, LocalDate last) {
        return new TimeSlot(OfficeTime.startOf(first), OfficeTime.startOf(last.plusDays(1)));
    }

    private DayPlan day(DayView view, LocalDate date, List<DayBlock> notFree) {
        var blocks = new ArrayList<>(notFree);
        var taken = notFree.stream()
                .filter(block ->
                        !(block instanceof DayBlock.Meeting meeting) || meeting.state() != ConsultationState.EXCUSED)
                .map(DayBlock::slot)
                .toList();
        var timetable = view.timetable();
        boolean isFull = view.full().contains(date);
        var openings = timetable
                .openings(date, rule -> rule.consultant().equals(view.consultant()))
                .filter(opening -> opening.stretch() != null)
                .toList();
        for (var opening : openings) {
            var blocked =
                    Stream.concat(taken.stream(), opening.blocked().stream()).toList();
            for (var gap : gaps(opening.stretch(), blocked)) {
                blocks.add(isFull ? new DayBlock.Full(gap) : free(view, opening.rule(), gap));
            }
        }
        var away = timetable.exceptions().absencesOn(view.consultant(), date);
        hull(openings).ifPresent(hull -> away.forEach(absence -> addAway(blocks, view, absence, hull, taken)));
        blocks.sort(Comparator.comparing(block -> block.slot().start()));
        return new DayPlan(
                timetable.consultant(view.consultant()),
                date,
                !timetable.isOpenOn(date) && openings.isEmpty(),
                withPauses(blocks));
    }

    private static void addAway(
            List<DayBlock> blocks, DayView view, Absence absence, TimeSlot hull, List<TimeSlot> taken) {
        if (absence.slot().overlaps(hull)) {
            var shown = new TimeSlot(
                    later(absence.slot().start(), hull.start()),
                    earlier(absence.slot().end(), hull.end()));
            var kind = view.own() ? absence.kind() : absence.kind().seenByOthers();
            gaps(shown, taken).forEach(gap -> blocks.add(new DayBlock.Away(gap, kind)));
        }
    }

    /** From the first to the last of what stands open on a day. */
    private static Optional<TimeSlot> hull(List<Opening> openings) {
        return openings.stream()
                .map(Opening::stretch)
                .filter(Objects::nonNull)
                .reduce((one, other) ->
                        new TimeSlot(earlier(one.start(), other.start()), later(one.end(), other.end())));
    }

    private static DayBlock.Free free(DayView view, AvailabilityRule rule, TimeSlot gap) {
        var timetable = view.timetable();
        var released = view.released().stream()
                .filter(gap::overlaps)
                .map(slot -> new TimeSlot(later(slot.start(), gap.start()), earlier(slot.end(), gap.end())))
                .toList();
        return new DayBlock.Free(
                gap,
                timetable.venue(rule.venue()),
                timetable.room(rule.consultant(), rule.venue()),
                rule.ways().stream().sorted().toList(),
                released);
    }

    /** What is left of a stretch. */
    private static List<TimeSlot> gaps(@Nullable TimeSlot stretch, List<TimeSlot> blocked) {
        if (stretch == null) {
            return List.of();
        }
        var gaps = new ArrayList<TimeSlot>();
        var from = stretch.start();
        for (var slot : blocked.stream()
                .filter(stretch::overlaps)
                .sorted(Comparator.comparing(TimeSlot::start))
                .toList()) {
            if (from.isBefore(slot.start())) {
                gaps.add(new TimeSlot(from, slot.start()));
            }
            from = later(from, slot.end());
        }
        if (from.isBefore(stretch.end())) {
            gaps.add(new TimeSlot(from, stretch.end()));
        }
        return gaps;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static List<DayBlock> withPauses(List<DayBlock> blocks) {
        var all = new ArrayList<DayBlock>();
        Instant end = null;
        for (var block : blocks) {
            if (end != null && end.isBefore(block.slot().start())) {
                all.add(new DayBlock.Pause(new TimeSlot(end, block.slot().start())));
            }
            all.add(block);
            end = end == null || block.slot().end().isAfter(end) ? block.slot().end() : end;
        }
        return all;
    }

    private static WeekPlan.Figures figures(List<DayPlan> days, int givenToWaiting) {
        var all = days.stream().flatMap(day -> day.meetings().stream()).toList();
        var held = all.stream()
                .filter(meeting -> switch (meeting.state()) {
                    case BOOKED, TOOK_PLACE, FOLLOW_UP_OPEN, CLOSED -> true;
                    case NOMINATED, INVITED, RESERVED, LAPSED, CANCELLED, EXCUSED, NO_SHOW, UNDELIVERABLE -> false;
                })
                .toList();
        return new WeekPlan.Figures(
                held.size(),
                (int) held.stream()
                        .filter(meeting -> meeting.needs().bringsChild())
                        .count(),
                count(all, ConsultationState.NO_SHOW),
                count(all, ConsultationState.EXCUSED),
                givenToWaiting);
    }

    private static int count(List<DayBlock.Meeting> meetings, ConsultationState state) {
        return (int)
                meetings.stream().filter(meeting -> meeting.state() == state).count();
    }

    /**
     * How a calendar is looked at.
     *
     * @param own whether the consultant looks herself
     * @param full the days on which the consultations are enough
     * @param released what counsellors have released for tandems
     */
    private record DayView(
            Timetable timetable, StaffId consultant, boolean own, Set<LocalDate> full, List<TimeSlot> released) {}
}

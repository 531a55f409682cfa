package org.jobcenterportal.appointments;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jobcenterportal.appointments.TimesOutcome.Absent;
import org.jobcenterportal.appointments.TimesOutcome.ChangedMeanwhile;
import org.jobcenterportal.appointments.TimesOutcome.Done;
import org.jobcenterportal.appointments.TimesOutcome.InThePast;
import org.jobcenterportal.appointments.TimesOutcome.NotFound;
import org.jobcenterportal.appointments.TimesOutcome.OutsideOfTimes;
import org.jobcenterportal.appointments.TimesOutcome.Overlapping;
import org.jobcenterportal.appointments.TimesOutcome.VenueClosed;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.kernel.Identifier;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.organisation.OfficeCalendar;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.VenueDetails;
import org.jobcenterportal.organisation.VenueKind;
import org.jobcenterportal.organisation.Venues;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the times of one consultant, one change after the other. */
@Component
@RepeatedOnContention
@Transactional
class TimesChanges {

    private final TimesRegister times;
    private final DailyLoads loads;
    private final Venues venues;
    private final OfficeCalendar calendar;
    private final AuditLog audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    TimesChanges(
            TimesRegister times,
            DailyLoads loads,
            Venues venues,
            OfficeCalendar calendar,
            AuditLog audit,
            CurrentUser currentUser,
            Clock clock) {
        this.times = times;
        this.loads = loads;
        this.venues = venues;
        this.calendar = calendar;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    TimesOutcome addRule(StaffId consultant, RuleDraft draft) {
        return oneByOne(consultant, "rule-added", () -> {
            var rule = draft.edition(consultant, Identifier.nextValue(), 1, Identifier.nextValue());
            return rule.validFrom().isBefore(today())
                    ? new InThePast()
                    : refusal(rule, times.rules(consultant)).orElseGet(() -> added(rule));
        });
    }

    TimesOutcome changeRule(AvailabilityRule known, RuleDraft draft, LocalDate from) {
        return oneByOne(known.consultant(), "rule-changed", () -> {
            var until = draft.validUntil();
            if (from.isBefore(today()) || until != null && until.isBefore(from)) {
                return new InThePast();
            }
            var begin = from.isBefore(known.validFrom()) ? known.validFrom() : from;
            var next = draft.from(begin)
                    .edition(known.consultant(), known.series(), known.edition() + 1, Identifier.nextValue());
            var rules = times.rules(known.consultant());
            if (!rules.contains(known)) {
                return new ChangedMeanwhile();
            }
            var others = rules.stream().filter(rule -> !rule.equals(known)).toList();
            var refusal = refusal(next, others);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            return times.end(known, begin.minusDays(1)) ? added(next) : new ChangedMeanwhile();
        });
    }

    TimesOutcome endRule(AvailabilityRule known, LocalDate lastDay) {
        return oneByOne(known.consultant(), "rule-ended", () -> {
            if (lastDay.isBefore(today().minusDays(1))) {
                return new InThePast();
            }
            return times.end(known, lastDay) ? new Done(0) : new ChangedMeanwhile();
        });
    }

    TimesOutcome addBreak(StaffId consultant, BreakDraft draft) {
        return oneByOne(consultant, "break-added", () -> {
            var pause = draft.of(consultant, Identifier.nextValue());
            if (pause.validFrom().isBefore(today())) {
                return new InThePast();
            }
            var rules = times.rules(consultant).stream()
                    .filter(rule -> isOnDayOf(pause, rule))
                    .sorted(Comparator.comparing(AvailabilityRule::from))
                    .toList();
            if (rules.stream().noneMatch(rule -> contains(rule.from(), rule.until(), pause))) {
                return new OutsideOfTimes(
                        pause.weekday(),
                        rules.stream()
                                .map(rule -> new TimesOutcome.Hours(rule.from(), rule.until()))
                                .toList());
            }
            for (var other : times.breaks(consultant)) {
                if (other.weekday() == pause.weekday()
                        && other.from().isBefore(pause.until())
                        && pause.from().isBefore(other.until())
                        && (other.validUntil() == null || !other.validUntil().isBefore(pause.validFrom()))) {
                    return new Overlapping(pause.validFrom(), other.from(), other.until());
                }
            }
            times.add(pause);
            return new Done(0);
        });
    }

    TimesOutcome endBreak(WeeklyBreak known, LocalDate lastDay) {
        return oneByOne(known.consultant(), "break-ended", () -> {
            if (lastDay.isBefore(today().minusDays(1))) {
                return new InThePast();
            }
            return times.end(known, lastDay) ? new Done(0) : new ChangedMeanwhile();
        });
    }

    TimesOutcome close(StaffId consultant, AbsenceDraft draft) {
        return oneByOne(consultant, "closed", () -> {
            var now = clock.instant();
            if (draft.slot().isOverAt(now)) {
                return new InThePast();
            }
            times.add(draft.of(consultant, Identifier.nextValue()), by(), now);
            return new Done(0);
        });
    }

    /** The same, unless the whole stretch is closed already: closing twice is once. */
    TimesOutcome closeOnce(StaffId consultant, AbsenceDraft draft) {
        return oneByOne(consultant, "closed", () -> {
            var now = clock.instant();
            if (times.absences(consultant, draft.slot().start()).stream()
                    .noneMatch(absence -> absence.slot().contains(draft.slot()))) {
                times.add(draft.of(consultant, Identifier.nextValue()), by(), now);
            }
            return new Done(0);
        });
    }

    TimesOutcome reopen(StaffId consultant, UUID absence) {
        return oneByOne(
                consultant,
                "reopened",
                () -> times.removeAbsence(consultant, absence) ? new Done(0) : new ChangedMeanwhile());
    }

    TimesOutcome open(StaffId consultant, ExtraTimeDraft draft) {
        return oneByOne(consultant, "opened", () -> {
            var time = draft.of(consultant, Identifier.nextValue());
            var stretch = time.asRule().stretchOn(time.day());
            if (time.day().isBefore(today()) || stretch == null || stretch.isOverAt(clock.instant())) {
                return new InThePast();
            }
            var venue = venues.get(time.venue());
            if (!venue.isThereOn(time.day()) || isClosed(venue, time.day())) {
                return new VenueClosed(time.day());
            }
            for (var absence : times.absences(consultant, stretch.start())) {
                if (absence.slot().overlaps(stretch)) {
                    return new Absent(absence.slot());
                }
            }
            var others = calendar.isClosed(time.day()) ? List.<AvailabilityRule>of() : times.rules(consultant);
            return overlap(time.asRule(), Stream.concat(others.stream(), extraTimes(consultant)))
                    .orElseGet(() -> {
                        times.add(time, by(), clock.instant());
                        return new Done(0);
                    });
        });
    }

    TimesOutcome withdraw(StaffId consultant, UUID extraTime) {
        return oneByOne(
                consultant,
                "withdrawn",
                () -> times.removeExtraTime(consultant, extraTime) ? new Done(0) : new ChangedMeanwhile());
    }

    TimesOutcome setDailyMaximum(StaffId consultant, @Nullable Integer known, @Nullable Integer maximum) {
        return oneByOne(consultant, "maximum-set", () -> {
            if (!times.setDailyMaximum(consultant, known, maximum)) {
                return new ChangedMeanwhile();
            }
            if (maximum == null) {
                times.forgetDays(consultant);
            } else {
                loads.recount(consultant);
            }
            return new Done(0);
        });
    }

    /** Takes absences over together, so that they can be taken back together. */
    TimesOutcome closeAll(StaffId consultant, List<Absence> absences) {
        return oneByOne(consultant, "imported", () -> {
            var now = clock.instant();
            absences.forEach(absence -> times.add(absence, by(), now));
            return new Done(0);
        });
    }

    TimesOutcome reopenAll(StaffId consultant, UUID imported) {
        return oneByOne(
                consultant,
                "import-undone",
                () -> times.removeImport(consultant, imported) > 0 ? new Done(0) : new ChangedMeanwhile());
    }

    private TimesOutcome oneByOne(StaffId consultant, String what, Supplier<TimesOutcome> change) {
        if (!times.lock(consultant)) {
            return new NotFound();
        }
        var outcome = change.get();
        if (outcome instanceof Done) {
            audit.changed(
                    "appointments.times." + what,
                    List.of(),
                    Map.of("consultant", consultant.value().toString()));
        }
        return outcome;
    }

    private Optional<TimesOutcome> refusal(AvailabilityRule rule, List<AvailabilityRule> others) {
        var first = rule.validFrom();
        if (venues.get(rule.venue()).isOverOn(first)) {
            return Optional.of(new VenueClosed(first));
        }
        return overlap(rule, Stream.concat(others.stream(), extraTimes(rule.consultant())));
    }

    private static Optional<TimesOutcome> overlap(AvailabilityRule rule, Stream<AvailabilityRule> others) {
        return others.map(other -> {
                    var day = rule.firstDayTogether(other);
                    return day == null ? null : new Overlapping(day, other.from(), other.until());
                })
                .filter(Objects::nonNull)
                .<TimesOutcome>map(found -> found)
                .findFirst();
    }

    private Stream<AvailabilityRule> extraTimes(StaffId consultant) {
        return times.extraTimes(consultant, today()).stream().map(ExtraTime::asRule);
    }

    private TimesOutcome added(AvailabilityRule rule) {
        times.add(rule);
        return new Done(0);
    }

    /** Elsewhere one meets people on weekends and holidays as well; at the office the doors are closed. */
    private boolean isClosed(VenueDetails venue, LocalDate day) {
        return venue.kind() == VenueKind.OFFICE && calendar.isClosed(day);
    }

    private static boolean isOnDayOf(WeeklyBreak pause, AvailabilityRule rule) {
        return rule.weekday() == pause.weekday()
                && (rule.validUntil() == null || !rule.validUntil().isBefore(pause.validFrom()));
    }

    private static boolean contains(LocalTime from, LocalTime until, WeeklyBreak pause) {
        return !pause.from().isBefore(from) && !pause.until().isAfter(until);
    }

    private String by() {
        return currentUser.require().id().value();
    }

    private LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }
}

package org.jobcenterportal.appointments;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.appointments.TimesOutcome.NotFound;
import org.jobcenterportal.kernel.Identifier;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Takes absences over from a calendar file (F40): looked at first, taken over together, taken back together. */
@Service
@PreAuthorize("hasRole('equality-officer')")
public class AbsenceImport {

    private static final int YEARS_AHEAD = 1;

    private final ConsultantCalendars calendars;
    private final TimesRegister times;
    private final TimesChanges changes;
    private final Conflicts conflicts;
    private final CountedChanges counted;
    private final Clock clock;

    AbsenceImport(
            ConsultantCalendars calendars,
            TimesRegister times,
            TimesChanges changes,
            Conflicts conflicts,
            CountedChanges counted,
            Clock clock) {
        this.calendars = calendars;
        this.times = times;
        this.changes = changes;
        this.conflicts = conflicts;
        this.counted = counted;
        this.clock = clock;
    }

    /** How many bytes a file may have. */
    public int maxBytes() {
        return AbsenceFile.MAX_BYTES;
    }

    /** What the file would close; empty if it is no calendar, is too large, or the caller does not keep the calendar. */
    public Optional<AbsencePreview> preview(StaffId consultant, byte[] file) {
        if (!calendars.isKept(consultant)) {
            return Optional.empty();
        }
        var known = known(consultant);
        return stretches(file)
                .map(stretches -> new AbsencePreview(stretches.stream()
                        .map(stretch -> new AbsencePreview.Line(
                                stretch, known.contains(stretch), conflicts.within(consultant, stretch)))
                        .toList()));
    }

    /** Closes what the file says and what is not closed yet. */
    public TimesOutcome take(StaffId consultant, byte[] file, AbsenceKind kind) {
        var stretches = calendars.isKept(consultant) ? stretches(file) : Optional.<List<TimeSlot>>empty();
        if (stretches.isEmpty()) {
            return new NotFound();
        }
        var known = known(consultant);
        var imported = Identifier.nextValue();
        var absences = stretches.get().stream()
                .filter(stretch -> !known.contains(stretch))
                .map(stretch -> new Absence(Identifier.nextValue(), consultant, kind, stretch, imported))
                .toList();
        return counted.of(consultant, () -> changes.closeAll(consultant, absences));
    }

    /** Opens again what one import has closed. */
    public TimesOutcome undo(StaffId consultant, UUID imported) {
        return calendars.isKept(consultant)
                ? counted.of(consultant, () -> changes.reopenAll(consultant, imported))
                : new NotFound();
    }

    private Optional<List<TimeSlot>> stretches(byte[] file) {
        var now = clock.instant();
        var end = OfficeTime.startOf(OfficeTime.dayOf(now).plusYears(YEARS_AHEAD));
        return AbsenceFile.read(file, new TimeSlot(now, end));
    }

    private Set<TimeSlot> known(StaffId consultant) {
        return times.absences(consultant, clock.instant()).stream()
                .map(Absence::slot)
                .collect(toSet());
    }
}

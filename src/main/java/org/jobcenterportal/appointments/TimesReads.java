package org.jobcenterportal.appointments;

import java.time.Clock;
import java.time.LocalDate;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.Venues;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the times of a consultant as they stand now, past the copies that the nodes keep. */
@Component
@Transactional(readOnly = true)
class TimesReads {

    private final TimesRegister times;
    private final TimetableBoard board;
    private final Venues venues;
    private final Clock clock;

    TimesReads(TimesRegister times, TimetableBoard board, Venues venues, Clock clock) {
        this.times = times;
        this.board = board;
        this.venues = venues;
        this.clock = clock;
    }

    /** @param own whether the consultant looks herself; others are not told of an illness */
    TimesOverview overview(StaffId consultant, boolean own) {
        var today = OfficeTime.dayOf(clock.instant());
        return new TimesOverview(
                board.timetable().consultant(consultant),
                times.rules(consultant).stream()
                        .filter(rule -> isToCome(rule.validUntil(), today))
                        .toList(),
                times.breaks(consultant).stream()
                        .filter(pause -> isToCome(pause.validUntil(), today))
                        .toList(),
                times.absences(consultant, clock.instant()).stream()
                        .map(absence -> own ? absence : absence.seenByOthers())
                        .toList(),
                times.extraTimes(consultant, today),
                venues.all().stream().filter(venue -> !venue.isOverOn(today)).toList(),
                times.dailyMaxima().get(consultant),
                times.lastImport(consultant).orElse(null));
    }

    private static boolean isToCome(@Nullable LocalDate until, LocalDate today) {
        return until == null || !until.isBefore(today);
    }
}

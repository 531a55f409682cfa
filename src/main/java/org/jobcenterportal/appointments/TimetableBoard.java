package org.jobcenterportal.appointments;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.OfficeCalendar;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.VenueChanged;
import org.jobcenterportal.organisation.Venues;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Where the timetable hangs. Rules change a few times a year and are asked at every booking, so each node keeps a copy
 * for some seconds; what is booked is never kept, it is asked each time.
 */
@Component
class TimetableBoard {

    private static final int EXCEPTIONS_KEPT_MONTHS = 3;

    private final JdbcClient database;
    private final TimesRegister times;
    private final StaffDirectory staff;
    private final Venues venues;
    private final OfficeCalendar calendar;
    private final AppointmentsSettings settings;
    private final Clock clock;

    @Nullable
    private volatile Copy copy;

    TimetableBoard(
            JdbcClient database,
            TimesRegister times,
            StaffDirectory staff,
            Venues venues,
            OfficeCalendar calendar,
            AppointmentsSettings settings,
            Clock clock) {
        this.database = database;
        this.times = times;
        this.staff = staff;
        this.venues = venues;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    Timetable timetable() {
        var now = clock.instant();
        var known = copy;
        if (known != null && known.isFreshAt(now, settings.timetableAge())) {
            return known.timetable;
        }
        var read = read(OfficeTime.dayOf(now));
        copy = new Copy(read, now);
        return read;
    }

    /** Lets the next question read everything anew: a venue has changed. */
    @TransactionalEventListener
    void on(VenueChanged change) {
        takeDown();
    }

    /** Lets the next question read the rules anew: they have changed. */
    void takeDown() {
        copy = null;
    }

    private Timetable read(LocalDate today) {
        var consultants = consultants();
        var active = consultants.stream()
                .filter(Consultant::active)
                .map(Consultant::staff)
                .collect(toUnmodifiableSet());
        var details = staff.all(consultants.stream().map(Consultant::staff).toList());
        return Timetable.of(
                consultants.stream()
                        .map(consultant -> {
                            var colleague = details.get(consultant.staff());
                            return new ConsultantCard(
                                    consultant.staff(),
                                    colleague.name(),
                                    colleague.address(),
                                    colleague.function(),
                                    consultant.room());
                        })
                        .toList(),
                venues.all(),
                times.rules(null).stream()
                        .filter(rule -> active.contains(rule.consultant()))
                        .toList(),
                calendar.closedDays(
                        today.minusYears(1),
                        today.plusDays(settings.horizonDays()).plusYears(1)),
                times.exceptions(today.minusMonths(EXCEPTIONS_KEPT_MONTHS)).openedBy(active));
    }

    private List<Consultant> consultants() {
        return database.sql("select staff_id, active, room from consultant")
                .query((row, number) -> new Consultant(
                        new StaffId(row.getObject("staff_id", UUID.class)),
                        row.getBoolean("active"),
                        row.getString("room")))
                .list();
    }

    private record Copy(Timetable timetable, Instant readAt) {

        boolean isFreshAt(Instant now, Duration age) {
            return !now.isBefore(readAt) && now.isBefore(readAt.plus(age));
        }
    }
}
